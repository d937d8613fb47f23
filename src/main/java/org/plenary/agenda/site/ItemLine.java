package org.plenary.agenda.site;

import java.util.List;
import java.util.Map;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.ItemNumber;
import org.plenary.documents.DocumentSummary;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;

/**
 * An item in the tree, with those below it.
 *
 * @param mark in front of the title: {@code 2.} or {@code (c)}
 * @param anchor its place on the page: {@code 2c}
 * @param inside what is folded up under the title, in words; empty if there is nothing
 */
record ItemLine(
        String mark,
        String anchor,
        String address,
        Localized title,
        List<Localized> annotation,
        List<PaperLine> papers,
        String inside,
        List<ItemLine> below) {

    /** The whole agenda; a sub-item whose item is missing stands among the items. */
    static List<ItemLine> tree(Agenda agenda, String base, Map<DocumentSymbol, DocumentSummary> register, Words words) {
        var tree = new Tree(agenda, base, register, words);
        return agenda.items().stream()
                .filter(item -> item.number().level() == 1
                        || agenda.item(item.number().parent()).isEmpty())
                .map(tree::line)
                .toList();
    }

    /** Makes lines of the items of one agenda. */
    record Tree(Agenda agenda, String base, Map<DocumentSymbol, DocumentSummary> register, Words words) {

        ItemLine line(AgendaItem item) {
            var annotation = item.annotation().in(words.language());
            var papers = PaperLine.of(item, register, words);
            return new ItemLine(
                    agenda.item(item.number().parent()).isEmpty()
                            ? item.number().in(words.language())
                            : item.number().markIn(words.language()),
                    item.number().address(),
                    base + item.number().address(),
                    item.title().in(words.language()),
                    annotation,
                    papers,
                    inside(annotation.isEmpty(), papers.size()),
                    below(item.number()));
        }

        List<ItemLine> below(ItemNumber number) {
            return agenda.below(number).stream().map(this::line).toList();
        }

        private String inside(boolean bare, int papers) {
            if (papers == 0) {
                return bare ? "" : words.text("agenda.inside.annotation");
            }
            return words.text(bare ? "agenda.inside.papers" : "agenda.inside.both", papers);
        }
    }
}
