package org.plenary.documents;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

/**
 * What a list of documents says of one.
 *
 * @param symbol the canonical one, also where the document was asked for by half of a double symbol
 * @param issued null while nobody has entered the date
 * @param languages the versions that are known to exist
 * @param files those of them that can be downloaded here
 */
public record DocumentSummary(
        DocumentSymbol symbol,
        MultilingualText title,
        DocumentKind kind,
        @Nullable LocalDate issued,
        Set<Language> languages,
        Set<Language> files) {

    public DocumentSummary {
        languages = Set.copyOf(languages);
        files = Set.copyOf(files);
    }

    /** The address of the document's page. */
    public String address() {
        return "/documents/" + symbol;
    }
}
