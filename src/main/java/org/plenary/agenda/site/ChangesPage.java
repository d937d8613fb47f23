package org.plenary.agenda.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.site.AgendaChanges.Change;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;

/** What changed between two versions of an agenda. */
record ChangesPage(SessionHead head, String agenda, String from, String to, List<Row> rows) {

    /**
     * An item that changed.
     *
     * @param kind the strongest of its changes, for the mark beside it
     * @param words how it changed, one word each
     * @param address null for an item that is no more
     * @param before its earlier title; null if that is the same
     */
    record Row(
            String kind,
            List<String> words,
            String number,
            Localized title,
            @Nullable String address,
            @Nullable String numberBefore,
            @Nullable Localized before,
            List<String> documentsAdded,
            List<String> documentsRemoved) {}

    static Row row(Change change, String base, Words words) {
        var before = Optional.ofNullable(change.before());
        var after = Optional.ofNullable(change.after());
        var item = after.or(() -> before).orElseThrow();
        return new Row(
                change.kinds().getFirst().word(),
                change.kinds().stream()
                        .map(kind -> words.text("agenda.change." + kind.word()))
                        .toList(),
                item.number().in(words.language()),
                item.title().in(words.language()),
                after.map(each -> base + each.number().address()).orElse(null),
                has(change, AgendaChanges.Kind.MOVED)
                        ? before.map(AgendaItem::number)
                                .map(number -> number.in(words.language()))
                                .orElse(null)
                        : null,
                has(change, AgendaChanges.Kind.RENAMED)
                        ? before.map(old -> old.title().in(words.language())).orElse(null)
                        : null,
                symbols(change.documentsAdded().stream()),
                symbols(change.documentsRemoved().stream()));
    }

    private static boolean has(Change change, AgendaChanges.Kind kind) {
        return change.kinds().contains(kind);
    }

    private static List<String> symbols(Stream<DocumentSymbol> symbols) {
        return symbols.map(DocumentSymbol::text).toList();
    }
}
