package org.plenary.programme.timetable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.ItemNumber;
import org.plenary.documents.DocumentSummary;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.Documents;
import org.plenary.documents.LanguageMarks;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.programme.PlannedMeeting;

/** The items that a meeting takes up, as the agenda gives them, with the papers before the meeting. */
final class MeetingPapers {

    private final @Nullable Agenda agenda;
    private final Documents documents;
    private final Words words;

    MeetingPapers(@Nullable Agenda agenda, Documents documents, Words words) {
        this.agenda = agenda;
        this.documents = documents;
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** The papers of each item that the meeting names, and of those below it, in the order of the agenda. */
    Map<ItemNumber, List<Paper>> of(PlannedMeeting meeting) {
        var named = meeting.entries().stream()
                .flatMap(entry -> entry.items().stream())
                .distinct()
                .toList();
        var summaries = documents.summaries(named.stream()
                .flatMap(this::listed)
                .map(AgendaItem.Document::symbol)
                .distinct()
                .toList());
        var papers = new LinkedHashMap<ItemNumber, List<Paper>>();
        for (var item : named) {
            papers.put(
                    item,
                    listed(item)
                            .map(document -> paper(document, summaries))
                            .distinct()
                            .toList());
        }
        return papers;
    }

    /** The title of an item in the agenda. */
    Optional<Localized> title(ItemNumber item) {
        return agenda == null
                ? Optional.empty()
                : agenda.item(item).map(found -> found.title().in(words.language()));
    }

    private Stream<AgendaItem.Document> listed(ItemNumber item) {
        return agenda == null
                ? Stream.empty()
                : agenda.items().stream()
                        .filter(each -> each.number().level() >= item.level()
                                && each.number().path().subList(0, item.level()).equals(item.path()))
                        .flatMap(each -> each.documents().stream());
    }

    private Paper paper(AgendaItem.Document document, Map<DocumentSymbol, DocumentSummary> summaries) {
        var summary = Optional.ofNullable(summaries.get(document.symbol()));
        return new Paper(
                document.symbol().text(),
                summary.map(DocumentSummary::address).orElse("/documents/" + document.symbol()),
                summary.map(known -> known.title().in(words.language()))
                        .orElseGet(() -> document.title().in(words.language())),
                summary.map(known -> LanguageMarks.of(known, words)).orElse(null));
    }

    /**
     * A paper before the meeting.
     *
     * @param languages null for a paper that nobody registered
     */
    record Paper(
            String symbol,
            String address,
            Localized title,
            @Nullable LanguageMarks languages) {}
}
