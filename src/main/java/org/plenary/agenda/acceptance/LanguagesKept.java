package org.plenary.agenda.acceptance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.ItemNumber;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

/**
 * Keeps in a new version what the version before says in the languages that its paper is not in, so that readers of the
 * other languages lose nothing when one language is issued again.
 *
 * <p>A paper with the same symbol says the same in every language, so all of it is kept for items with the same number.
 * Under another symbol (a revision) only the titles of items that kept theirs are; what an annotation says may have changed.
 */
public final class LanguagesKept {

    private final Map<ItemNumber, AgendaItem> earlier;
    private final boolean samePaper;
    private final Language language;

    public LanguagesKept(Agenda earlier, SessionOfPaper paper) {
        this.earlier = earlier.items().stream().collect(Collectors.toMap(AgendaItem::number, Function.identity()));
        this.samePaper =
                paper.symbol() != null && paper.symbol().equals(earlier.made().symbol());
        this.language = paper.language();
    }

    public List<AgendaItem> in(List<AgendaItem> fresh) {
        return fresh.stream().map(this::kept).toList();
    }

    private AgendaItem kept(AgendaItem item) {
        var before = earlier.get(item.number());
        if (before == null || !isSame(before, item)) {
            return item;
        }
        return new AgendaItem(
                item.number(),
                before.title().overlaidWith(item.title()),
                samePaper ? before.annotation().overlaidWith(item.annotation()) : item.annotation(),
                documents(before, item),
                item.references());
    }

    private boolean isSame(AgendaItem before, AgendaItem item) {
        return samePaper || before.title().exactly(language).equals(item.title().exactly(language));
    }

    private static List<AgendaItem.Document> documents(AgendaItem before, AgendaItem item) {
        Map<DocumentSymbol, MultilingualText> titles = before.documents().stream()
                .collect(Collectors.toMap(
                        AgendaItem.Document::symbol, AgendaItem.Document::title, MultilingualText::overlaidWith));
        return item.documents().stream()
                .map(document -> new AgendaItem.Document(
                        document.symbol(),
                        titles.getOrDefault(document.symbol(), MultilingualText.NONE)
                                .overlaidWith(document.title())))
                .toList();
    }
}
