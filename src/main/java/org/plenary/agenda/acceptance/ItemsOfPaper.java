package org.plenary.agenda.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.Annotation;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

/** The items of an agenda as a paper gives them, in the paper's language. */
public final class ItemsOfPaper {

    private final Language language;

    private ItemsOfPaper(Language language) {
        this.language = language;
    }

    /** An item that the paper has twice is one item with the annotations and documents of both; the checks say so. */
    public static List<AgendaItem> of(AnnotatedAgenda paper) {
        var items = new ItemsOfPaper(paper.session().language());
        var byNumber = new LinkedHashMap<ItemNumber, AgendaItem>();
        paper.items().forEach(item -> byNumber.merge(item.number(), items.item(item), items::joined));
        return new ArrayList<>(byNumber.values());
    }

    private AgendaItem item(AnnotatedAgenda.Item item) {
        return new AgendaItem(
                item.number(),
                MultilingualText.of(language, title(item)),
                Annotation.NONE.with(
                        language,
                        item.annotation().stream()
                                .map(AnnotatedAgenda.Paragraph::text)
                                .toList()),
                item.documents().stream()
                        .map(document -> new AgendaItem.Document(
                                document.symbol(), MultilingualText.of(language, document.title())))
                        .distinct()
                        .toList(),
                item.references().stream()
                        .map(reference ->
                                new AgendaItem.Reference(reference.kind(), reference.target(), reference.instrument()))
                        .distinct()
                        .toList());
    }

    private static String title(AnnotatedAgenda.Item item) {
        var heading = item.heading();
        return item.title().isBlank() && heading != null ? heading.title() : item.title();
    }

    private AgendaItem joined(AgendaItem first, AgendaItem second) {
        return new AgendaItem(
                first.number(),
                second.title().overlaidWith(first.title()),
                Annotation.NONE.with(
                        language,
                        Stream.concat(
                                        first.annotation().exactly(language).stream(),
                                        second.annotation().exactly(language).stream())
                                .toList()),
                Stream.concat(first.documents().stream(), second.documents().stream())
                        .distinct()
                        .toList(),
                Stream.concat(first.references().stream(), second.references().stream())
                        .distinct()
                        .toList());
    }
}
