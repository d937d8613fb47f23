package org.plenary.agenda;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference.Kind;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

/**
 * An item of an agenda: its title, the annotation that explains it, the documents before the meeting, and what the
 * annotation refers to.
 */
public record AgendaItem(
        ItemNumber number,
        MultilingualText title,
        Annotation annotation,
        List<Document> documents,
        List<Reference> references) {

    public AgendaItem {
        documents = List.copyOf(documents);
        references = List.copyOf(references);
    }

    /** A new item with nothing but its title. */
    public static AgendaItem titled(ItemNumber number, MultilingualText title) {
        return new AgendaItem(number, title, Annotation.NONE, List.of(), List.of());
    }

    /** The languages in which any of it is written. */
    public Set<Language> languages() {
        var languages = EnumSet.noneOf(Language.class);
        languages.addAll(title.texts().keySet());
        languages.addAll(annotation.paragraphs().keySet());
        documents.forEach(document -> languages.addAll(document.title().texts().keySet()));
        return languages;
    }

    /** The same item at another place. */
    public AgendaItem numbered(ItemNumber place) {
        return new AgendaItem(place, title, annotation, documents, references);
    }

    /** The same item under another title. */
    public AgendaItem renamed(MultilingualText newTitle) {
        return new AgendaItem(number, newTitle, annotation, documents, references);
    }

    /** The same item with other documents. */
    public AgendaItem listing(List<Document> newDocuments) {
        return new AgendaItem(number, title, annotation, newDocuments, references);
    }

    /**
     * A document listed under the item.
     *
     * @param title as this list gives it, which may differ from the register
     */
    public record Document(DocumentSymbol symbol, MultilingualText title) {}

    /**
     * What the annotation refers to.
     *
     * @param target as in the paper's reading: {@code 3/2} of a decision, {@code 36(1)} of an article
     * @param instrument code of the treaty whose article it is; null for other references
     */
    public record Reference(
            Kind kind, String target, @Nullable String instrument) {}
}
