package org.plenary.agenda.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.agenda.paper.AnnotatedAgenda.Document;
import org.plenary.agenda.paper.AnnotatedAgenda.Item;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference;
import org.plenary.documents.DocumentSymbol;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/** A document has one title wherever it is listed, and is listed under each item whose annotation builds on it. */
final class DocumentsOfItems implements Check {

    private static final int TELLING_TITLE = 10;

    @Override
    public Stream<Finding> findings(Paper paper) {
        var places = placesByDocument(paper);
        return Stream.of(
                        underSeveralItems(places),
                        oneTitle(paper, places),
                        transmittals(paper),
                        mentionedAndListed(paper, places))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> underSeveralItems(Map<DocumentSymbol, List<Place>> places) {
        return places.entrySet().stream().flatMap(document -> {
            var items = document.getValue().stream()
                    .map(place -> place.item().number())
                    .distinct()
                    .toList();
            return items.size() < 2
                    ? Stream.empty()
                    : Stream.of(Finding.note(
                                    "document-under-several-items",
                                    Citation.THE_PAPER,
                                    document.getKey(),
                                    items.size(),
                                    items)
                            .atLine(document.getValue().getFirst().document().line())
                            .about(document.getKey().text()));
        });
    }

    /** Each wording that differs from the first is reported once, at the first place that has it. */
    private static Stream<Finding> oneTitle(Paper paper, Map<DocumentSymbol, List<Place>> places) {
        return places.values().stream().flatMap(list -> {
            var first = list.getFirst().document();
            var others = new LinkedHashMap<String, Document>();
            list.stream()
                    .map(Place::document)
                    .filter(document -> Wording.of(first.title(), document.title(), paper.language()) != Wording.SAME)
                    .forEach(document -> others.putIfAbsent(document.title().replaceAll("\\s", ""), document));
            return others.values().stream().map(other -> twoTitles(paper, first, other));
        });
    }

    private static Finding twoTitles(Paper paper, Document first, Document other) {
        boolean marks = Wording.of(first.title(), other.title(), paper.language()) == Wording.MARKS;
        var code = marks ? "document-title-marks-differ" : "document-has-two-titles";
        var weight = marks ? Finding.Weight.NOTE : Finding.Weight.BREACH;
        List<Object> facts = List.of(first.symbol(), first.title(), first.line(), other.title());
        return new Finding(
                code, weight, Citation.THE_PAPER, other.line(), first.symbol().text(), facts);
    }

    /** A note that only passes on another document of the same list: two symbols, one text. */
    private static Stream<Finding> transmittals(Paper paper) {
        return paper.agenda().items().stream()
                .flatMap(item -> item.documents().stream()
                        .filter(note -> paper.words().speaksOf("transmittal", note.title()))
                        .flatMap(note -> passedOn(item, note).stream()
                                .map(original -> Finding.note(
                                                "note-transmits-document",
                                                Citation.THE_PAPER,
                                                note.symbol(),
                                                original.symbol())
                                        .atLine(note.line())
                                        .about(note.symbol().text()))));
    }

    private static Optional<Document> passedOn(Item item, Document note) {
        return item.documents().stream()
                .filter(document -> !document.symbol().equals(note.symbol()))
                .filter(document -> document.title().length() >= TELLING_TITLE)
                .filter(document -> letters(note.title()).contains(letters(document.title())))
                .findFirst();
    }

    /** A document of this session that an annotation names but its list of documents leaves out. */
    private static Stream<Finding> mentionedAndListed(Paper paper, Map<DocumentSymbol, List<Place>> places) {
        return paper.agenda().items().stream()
                .filter(item -> !item.documents().isEmpty())
                .flatMap(item -> item.references().stream()
                        .filter(reference -> reference.kind() == Reference.Kind.DOCUMENT)
                        .flatMap(reference -> symbol(reference).stream()
                                .filter(places::containsKey)
                                .filter(symbol -> item.documents().stream()
                                        .noneMatch(document -> document.symbol().equals(symbol)))
                                .map(symbol -> Finding.note(
                                                "document-mentioned-not-listed",
                                                Citation.THE_PAPER,
                                                item.number(),
                                                symbol)
                                        .atLine(reference.line())
                                        .about(item.number().toString()))))
                .distinct();
    }

    private static Optional<DocumentSymbol> symbol(Reference reference) {
        try {
            return Optional.of(DocumentSymbol.of(reference.target()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String letters(String title) {
        return title.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static Map<DocumentSymbol, List<Place>> placesByDocument(Paper paper) {
        return paper.agenda().items().stream()
                .flatMap(item -> item.documents().stream().map(document -> new Place(item, document)))
                .collect(Collectors.groupingBy(
                        place -> place.document().symbol(), LinkedHashMap::new, Collectors.toList()));
    }

    private record Place(Item item, Document document) {}
}
