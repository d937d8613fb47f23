package org.plenary.agenda.acceptance;

import static org.plenary.rules.Citation.THE_PAPER;
import static org.plenary.rules.Finding.breach;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.ItemNumber;
import org.plenary.documents.DocumentSymbol;
import org.plenary.rules.Finding;

/**
 * Judges whether a paper in a further language has the structure of the agenda it joins. All versions of a document say
 * the same in each language, so a difference is a mistake in one of them; what differs is not merged.
 */
public final class LanguageFit {

    private final List<AgendaItem> standing;
    private final List<AgendaItem> joining;

    public LanguageFit(List<AgendaItem> standing, List<AgendaItem> joining) {
        this.standing = standing;
        this.joining = joining;
    }

    public List<Finding> check() {
        return Stream.of(itemsThatThePaperLacks(), itemsThatThePaperAdds(), documentsThatDiffer())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Finding> itemsThatThePaperLacks() {
        var there = numbers(joining);
        return numbers(standing).stream()
                .filter(number -> !there.contains(number))
                .map(number -> breach("language-lacks-item", THE_PAPER, number).about(number.toString()));
    }

    private Stream<Finding> itemsThatThePaperAdds() {
        var there = numbers(standing);
        return numbers(joining).stream()
                .filter(number -> !there.contains(number))
                .map(number -> breach("language-adds-item", THE_PAPER, number).about(number.toString()));
    }

    private Stream<Finding> documentsThatDiffer() {
        var byNumber = joining.stream().collect(Collectors.toMap(AgendaItem::number, LanguageFit::symbols));
        return standing.stream()
                .filter(item -> byNumber.containsKey(item.number()))
                .flatMap(item -> documentsThatDiffer(
                        item.number(), symbols(item), byNumber.getOrDefault(item.number(), Set.of())));
    }

    private static Stream<Finding> documentsThatDiffer(
            ItemNumber number, Set<DocumentSymbol> here, Set<DocumentSymbol> there) {
        return Stream.concat(
                here.stream()
                        .filter(symbol -> !there.contains(symbol))
                        .map(symbol -> breach("language-lacks-document", THE_PAPER, number, symbol)
                                .about(number.toString())),
                there.stream()
                        .filter(symbol -> !here.contains(symbol))
                        .map(symbol -> breach("language-adds-document", THE_PAPER, number, symbol)
                                .about(number.toString())));
    }

    private static Set<ItemNumber> numbers(List<AgendaItem> items) {
        return items.stream().map(AgendaItem::number).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<DocumentSymbol> symbols(AgendaItem item) {
        return item.documents().stream()
                .map(AgendaItem.Document::symbol)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
