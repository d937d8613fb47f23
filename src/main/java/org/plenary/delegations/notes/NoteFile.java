package org.plenary.delegations.notes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;

/**
 * A file given as a note verbale. What it is says its content, whatever its name pretends: a PDF that opens without a
 * password, or a picture that can be drawn.
 *
 * @param name as the browser sent it
 */
public record NoteFile(String name, byte[] content) {

    /** A note that was scanned in colour has less. */
    public static final int MOST_BYTES = 10 << 20;

    /** The most dots of a picture; more could not be drawn without filling the memory. */
    private static final long MOST_DOTS = 100_000_000;

    private static final Map<String, String> PICTURES = Map.of("JPEG", "image/jpeg", "png", "image/png");

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
        return startsWith("%PDF-") ? pdf() : picture();
    }

    private Optional<String> pdf() {
        try (var document = Loader.loadPDF(content)) {
            return document.getNumberOfPages() > 0 ? Optional.of("application/pdf") : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private Optional<String> picture() {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                long dots = (long) reader.getWidth(0) * reader.getHeight(0);
                return dots > MOST_DOTS || reader.read(0) == null
                        ? Optional.empty()
                        : Optional.ofNullable(PICTURES.get(reader.getFormatName()));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private boolean startsWith(String mark) {
        return new String(content, 0, Math.min(content.length, mark.length()), StandardCharsets.ISO_8859_1)
                .equals(mark);
    }
}
