package org.plenary.documents.library;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.plenary.documents.DocumentSummary;
import org.plenary.documents.DocumentSymbol;

/**
 * A place in the list of documents: that of a document, whether or not it is still there. Paging goes from it, so a page
 * is found as fast at the end of a long list as at its beginning.
 *
 * @param issued the date of the document
 * @param backwards whether the page asked for ends before this place, and does not begin after it
 */
record Position(@Nullable LocalDate issued, DocumentSymbol symbol, boolean backwards) {

    /** @throws IllegalArgumentException if the text is no place */
    static Position of(String text, boolean backwards) {
        var parts = text.split("~", 2);
        try {
            return parts.length == 1
                    ? new Position(null, DocumentSymbol.of(text), backwards)
                    : new Position(LocalDate.parse(parts[0]), DocumentSymbol.of(parts[1]), backwards);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Position after(DocumentSummary document) {
        return new Position(document.issued(), document.symbol(), false);
    }

    static Position before(DocumentSummary document) {
        return new Position(document.issued(), document.symbol(), true);
    }

    /** The form of addresses: {@code CTOC/COP/2008/6}, {@code 2008-06-06~CTOC/COP/2008/INF/1}. */
    String text() {
        return issued == null ? symbol.text() : issued + "~" + symbol;
    }
}
