package org.plenary.delegations.notes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * A file given as a note verbale. What it is says its content, whatever its name pretends: a PDF that opens without a
 * password, or a picture that can be drawn.
 *
 * @param name as the browser sent it
 */
public record NoteFile(String name, byte[] content) {

    /** A note that was scanned in colour has less. */
    public static final int MOST_BYTES = 10 << 20;

    /** The most dots of a picture, somewhat more than a page scanned with 600 to the inch. */
    private static final long MOST_DOTS = 40_000_000;

    private static final int LONGEST_SIDE = 20_000;

    /** As many dots of a picture as are drawn to see that it can be. */
    private static final long DRAWN_DOTS = 1_000_000;

    private static final Map<String, String> PICTURES = Map.of("JPEG", "image/jpeg", "png", "image/png");

    /** How near its end a PDF says that it ends. */
    private static final int END_WITHIN = 1024;

    private static final Pattern LOCKED = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");

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
        var text = new String(content, StandardCharsets.ISO_8859_1);
        return text.startsWith("%PDF-") ? pdf(text) : picture();
    }

    /** Looked at from outside: nothing here draws it, and what is packed in it may unpack without bound. */
    private static Optional<String> pdf(String text) {
        boolean whole = text.indexOf("%%EOF", Math.max(0, text.length() - END_WITHIN)) >= 0;
        return whole && !LOCKED.matcher(text).find() ? Optional.of("application/pdf") : Optional.empty();
    }

    private Optional<String> picture() {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                var type = Optional.ofNullable(PICTURES.get(reader.getFormatName()));
                reader.setInput(input, true, true);
                return type.filter(_ -> canBeDrawn(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** Draws every so many dots only, so that a picture that is packed small does not fill the memory. */
    private static boolean canBeDrawn(ImageReader reader) {
        try {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            long dots = (long) width * height;
            if (dots > MOST_DOTS || Math.max(width, height) > LONGEST_SIDE) {
                return false;
            }
            int step = (int) Math.ceil(Math.sqrt((double) dots / DRAWN_DOTS));
            var some = reader.getDefaultReadParam();
            some.setSourceSubsampling(Math.min(step, width), Math.min(step, height), 0, 0);
            return reader.read(0, some) != null;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return false;
        }
    }
}
