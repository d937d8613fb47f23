package org.plenary.delegations.notes;

import java.util.Optional;
import org.plenary.web.uploads.FileContent;

/**
 * A file given as a note verbale. What it is says its content, whatever its name pretends: a PDF that opens without a
 * password, or a picture that can be drawn.
 *
 * @param name as the browser sent it
 */
public record NoteFile(String name, byte[] content) {

    /** A note that was scanned in colour has less. */
    public static final int MOST_BYTES = 10 << 20;

    /** What is wrong with it, the end of a key of words; empty if it can be kept. */
    public Optional<String> problem() {
        if (content.length == 0) {
            return Optional.of("empty");
        }
        if (content.length > MOST_BYTES) {
            return Optional.of("large");
        }
        return type().isEmpty() ? Optional.of("kind") : Optional.empty();
    }

    /** Its media type by what is in it; empty if it is neither PDF nor picture. */
    Optional<String> type() {
        return FileContent.pdfOrPicture(content);
    }
}
