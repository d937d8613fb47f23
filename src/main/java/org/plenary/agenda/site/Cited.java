package org.plenary.agenda.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItem.Reference;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference.Kind;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;
import org.plenary.treaties.Instrument;
import org.plenary.treaties.Treaties;

/**
 * What the annotation of an item cites, as links where there is a page.
 *
 * @param register the documents among those cited that are in the register
 */
record Cited(
        Agenda agenda, AgendaItem item, Session session, Treaties treaties, Set<DocumentSymbol> register, Words words) {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("^\\d+");

    /** The documents that an item cites. */
    static Stream<DocumentSymbol> documents(AgendaItem item) {
        return item.references().stream()
                .filter(reference -> reference.kind() == Kind.DOCUMENT)
                .map(reference -> new DocumentSymbol(reference.target()));
    }

    /** The articles of treaties that are known here. */
    List<ItemPage.Link> articles() {
        return item.references().stream()
                .filter(reference -> reference.kind() == Kind.ARTICLE)
                .sorted(Comparator.comparing((Reference reference) -> String.valueOf(reference.instrument()))
                        .reversed()
                        .thenComparing(reference -> Integer.valueOf(wholeNumber(reference))))
                .flatMap(reference -> instrument(reference).map(treaty -> article(reference, treaty)).stream())
                .toList();
    }

    /** All else, documents under the item itself left out. */
    List<ItemPage.Cited> others() {
        return item.references().stream()
                .filter(reference -> reference.kind() != Kind.ARTICLE
                        || instrument(reference).isEmpty())
                .filter(reference -> reference.kind() != Kind.DOCUMENT || !isListed(reference))
                .map(this::other)
                .toList();
    }

    private ItemPage.Link article(Reference reference, Instrument treaty) {
        return new ItemPage.Link(
                words.text("agenda.cites.article-of", reference.target(), treaty.name()),
                null,
                "/treaties/" + treaty.key() + "/articles/" + wholeNumber(reference));
    }

    private ItemPage.Cited other(Reference reference) {
        var target = reference.target();
        return switch (reference.kind()) {
            case RULE -> cited("rule", target, "/rules/" + wholeNumber(reference));
            case DOCUMENT -> new ItemPage.Cited(target, documentAddress(target));
            case ITEM -> cited("item", target, itemAddress(target));
            case DECISION -> cited("decision", target, null);
            case RESOLUTION -> cited("resolution", target, null);
            case ARTICLE -> cited("article", target, null);
        };
    }

    private ItemPage.Cited cited(String what, String target, @Nullable String address) {
        return new ItemPage.Cited(words.text("agenda.cites." + what, target), address);
    }

    private Optional<Instrument> instrument(Reference reference) {
        return Optional.ofNullable(reference.instrument()).flatMap(treaties::instrument);
    }

    private boolean isListed(Reference reference) {
        return item.documents().stream()
                .map(AgendaItem.Document::symbol)
                .map(DocumentSymbol::text)
                .anyMatch(reference.target()::equals);
    }

    /** Papers cite items of earlier drafts too; only one that stands has a page. */
    private @Nullable String itemAddress(String target) {
        return agenda.items().stream()
                .map(AgendaItem::number)
                .filter(number -> number.toString().equals(target))
                .findFirst()
                .map(ItemNumber::address)
                .map(address -> session.address() + "/agenda/" + address)
                .orElse(null);
    }

    private @Nullable String documentAddress(String target) {
        return register.contains(new DocumentSymbol(target)) ? "/documents/" + target : null;
    }

    private static String wholeNumber(Reference reference) {
        var number = WHOLE_NUMBER.matcher(reference.target());
        return number.find() ? number.group() : "0";
    }
}
