package org.plenary.documents.desk;

import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.Words;

/** What the page shows on which a document is entered. */
record EnterPage(String symbol, String title, @Nullable String error) {

    static EnterPage of(String symbol, String title, Language language, @Nullable String error) {
        return new EnterPage(
                symbol, title, error == null ? null : Words.in(language).text(error));
    }
}
