package org.plenary.agenda.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.Item;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/** The numbers of items run without a gap, each once, and the text names only numbers that the agenda has. */
final class ItemNumbers implements Check {

    @Override
    public Stream<Finding> findings(Paper paper) {
        return Stream.of(eachNumberOnce(paper), noGaps(paper), listedBeforeAnnotated(paper), namedItemsExist(paper))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> eachNumberOnce(Paper paper) {
        var seen = new HashSet<ItemNumber>();
        return paper.agenda().items().stream()
                .filter(item -> !seen.add(item.number()))
                .map(item -> about(item, "item-number-twice"));
    }

    private static Stream<Finding> noGaps(Paper paper) {
        return paper.agenda().items().stream()
                .filter(item -> last(item) > 1 && !paper.has(before(item.number())))
                .map(item -> Finding.breach(
                                "item-number-missing", Citation.THE_PAPER, before(item.number()), item.number())
                        .atLine(item.line())
                        .about(item.number().toString()));
    }

    private static Stream<Finding> listedBeforeAnnotated(Paper paper) {
        boolean listed = paper.agenda().items().stream().anyMatch(item -> !onlyAnnotated(item));
        return paper.agenda().items().stream()
                .filter(item -> listed && onlyAnnotated(item))
                .map(item -> about(item, "item-only-in-annotations"));
    }

    /** Numbers in the text that no item has; of an earlier draft where the sentence speaks of one. */
    private static Stream<Finding> namedItemsExist(Paper paper) {
        Map<Integer, List<Reference>> missing = paper.references(Reference.Kind.ITEM)
                .filter(reference ->
                        number(reference).filter(number -> !paper.has(number)).isPresent())
                .collect(Collectors.groupingBy(Reference::line, LinkedHashMap::new, Collectors.toList()));
        return missing.entrySet().stream().map(line -> notInAgenda(paper, line.getKey(), line.getValue()));
    }

    private static Finding notInAgenda(Paper paper, int line, List<Reference> references) {
        var numbers = references.stream()
                .flatMap(reference -> number(reference).stream())
                .distinct()
                .sorted()
                .toList();
        boolean draft = references.stream().anyMatch(reference -> paper.words().speaksOf("draft", reference.words()));
        var finding = draft
                ? Finding.note("item-number-of-earlier-draft", Citation.THE_PAPER, numbers)
                : Finding.departure("item-not-in-agenda", Citation.THE_PAPER, numbers);
        return finding.atLine(line);
    }

    private static Optional<ItemNumber> number(Reference reference) {
        try {
            return Optional.of(ItemNumber.of(reference.target()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean onlyAnnotated(Item item) {
        var heading = item.heading();
        return heading != null && heading.line() == item.line();
    }

    private static int last(Item item) {
        return item.number().path().getLast();
    }

    private static ItemNumber before(ItemNumber number) {
        var path = new ArrayList<>(number.path());
        path.addLast(path.removeLast() - 1);
        return new ItemNumber(path);
    }

    private static Finding about(Item item, String code) {
        return Finding.breach(code, Citation.THE_PAPER, item.number(), item.title())
                .atLine(item.line())
                .about(item.number().toString());
    }
}
