package org.plenary.documents.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;

/**
 * A file of a document, without its bytes.
 *
 * @param charset of a text; null for the other formats
 * @param sha256 in hexadecimal digits
 */
public record StoredFile(
        long id,
        DocumentSymbol document,
        Language language,
        FileFormat format,
        @Nullable String charset,
        long size,
        String sha256,
        Instant received) {

    /** The address under which readers get it: {@code /files/CTOC/COP/2008/6/zh.pdf}. */
    public String address() {
        return "/files/%s/%s.%s".formatted(document, language.tag(), format.extension());
    }

    /** The name under which a reader's machine keeps it: {@code CTOC_COP_2008_6.zh.pdf}. */
    String fileName() {
        return "%s.%s.%s".formatted(document.text().replace('/', '_'), language.tag(), format.extension());
    }
}
