package org.plenary.agenda.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.AgendaItem;
import org.plenary.documents.DocumentSummary;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.LanguageMarks;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;

/**
 * A paper in a list.
 *
 * @param address of its page; null if nobody registered it
 * @param marks its six languages; null if nobody registered it
 * @param issued the day it was issued, in words; null if nobody entered it
 */
record PaperLine(
        String symbol,
        @Nullable String address,
        Localized title,
        @Nullable LanguageMarks marks,
        @Nullable String issued) {

    static List<PaperLine> of(AgendaItem item, Map<DocumentSymbol, DocumentSummary> register, Words words) {
        return item.documents().stream()
                .map(document -> of(document, register.get(document.symbol()), words))
                .toList();
    }

    static PaperLine of(DocumentSummary document, Words words) {
        var issued = document.issued();
        return new PaperLine(
                document.symbol().text(),
                document.address(),
                document.title().in(words.language()),
                LanguageMarks.of(document, words),
                issued == null ? null : words.date(issued));
    }

    /** The title is the one that the item gives, in languages that it lacks that of the register. */
    private static PaperLine of(AgendaItem.Document listed, @Nullable DocumentSummary document, Words words) {
        if (document == null) {
            return new PaperLine(listed.symbol().text(), null, listed.title().in(words.language()), null, null);
        }
        var registered = of(document, words);
        return new PaperLine(
                listed.symbol().text(),
                registered.address(),
                document.title().overlaidWith(listed.title()).in(words.language()),
                registered.marks(),
                registered.issued());
    }
}
