package org.plenary.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an entry shows.
 *
 * @param page the address of the desk's page of the matter; null if it is about none
 * @param content the facts of the act, as they are kept
 * @param earlier the address of the entry before; null at the first
 * @param later the address of the entry after; null at the last
 */
record EntryPage(
        RecordPage.Row entry,
        String date,
        @Nullable String page,
        List<Fact> content,
        List<Ruling> rulings,
        String before,
        String seal,
        @Nullable String earlier,
        @Nullable String later) {

    /** A fact of the act, named as the record names it. */
    record Fact(String name, String value) {}
}
