package org.plenary.agenda.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;

/**
 * What the page shows on which an officer edits an agenda.
 *
 * @param version that each change rests on
 * @param open the item whose form is open; null for none
 * @param findings on items that came after the provisional agenda
 * @param undo what taking the last edit back would do; null if the latest version is no edit
 */
record AgendaEditPage(
        String sessionKey,
        String sessionAddress,
        String title,
        int version,
        String status,
        List<Row> rows,
        @Nullable OpenItem open,
        List<PreviewPage.Told> findings,
        @Nullable Integer undo,
        List<LanguageField> titleFields,
        String firstDay) {

    /** An item in the list. */
    record Row(String number, String address, Localized title, int level, int documents) {}

    /** The item being edited, with its title in each language. */
    record OpenItem(String number, String address, List<LanguageField> titles) {}

    /** A field for one language. */
    record LanguageField(String tag, String direction, String name, String value) {}
}
