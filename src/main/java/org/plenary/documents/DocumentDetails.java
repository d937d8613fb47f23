package org.plenary.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.rules.Certainty;

/**
 * All that is known of a document, for its page and for who edits it.
 *
 * @param kind null where nobody said it, so that it follows from series and title
 * @param issued the date under "Distr."
 * @param original the language it was written in
 * @param relations those that someone entered; {@link Relation#of} tells those that follow from the symbol
 * @param source where a date of the reference data is from
 * @param certainty how sure that source is
 */
public record DocumentDetails(
        DocumentSymbol symbol,
        MultilingualText title,
        @Nullable DocumentKind kind,
        @Nullable LocalDate issued,
        @Nullable Distribution distribution,
        @Nullable Language original,
        Map<Language, Version> versions,
        List<Relation> relations,
        @Nullable String source,
        @Nullable Certainty certainty) {

    public DocumentDetails {
        versions = Map.copyOf(versions);
        relations = List.copyOf(relations);
    }

    /** The kind that a person gave, else the one that follows from series and title. */
    public DocumentKind effectiveKind() {
        return kind == null ? KindByTitle.of(symbol, title) : kind;
    }

    /**
     * The version in one language.
     *
     * @param exists false while it is only expected
     * @param issued the day it came out, or is expected to
     */
    public record Version(boolean exists, @Nullable LocalDate issued) {}
}
