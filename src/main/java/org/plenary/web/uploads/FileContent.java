package org.plenary.web.uploads;

import java.awt.color.CMMException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.plenary.web.OfficeFiles;

/** What a file that somebody gives in is, by what is in it and whatever its name pretends. */
public final class FileContent {

    /** The most dots of a picture, somewhat more than a page scanned with 600 to the inch. */
    private static final long MOST_DOTS = 40_000_000;

    private static final int LONGEST_SIDE = 20_000;

    /** As many dots of a picture as are drawn to see that it can be. */
    private static final long DRAWN_DOTS = 1_000_000;

    private static final Map<String, String> PICTURES = Map.of("JPEG", "image/jpeg", "png", "image/png");

    /** How near its end a PDF says that it ends. */
    private static final int END_WITHIN = 1024;

    private static final Pattern LOCKED = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");

    private FileContent() {}

    /** The media type of a PDF that opens without a password, a picture that can be drawn, or a Word file without macros. */
    public static Optional<String> document(byte[] content) {
        return pdfOrPicture(content).or(() -> word(content));
    }

    /** The media type of a PDF that opens without a password, or a picture that can be drawn; empty for all else. */
    public static Optional<String> pdfOrPicture(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        return text.startsWith("%PDF-") ? pdf(text) : picture(content);
    }

    /** Only the names of the parts are looked at: nothing is unpacked. */
    private static Optional<String> word(byte[] content) {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            return Optional.empty();
        }
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            var parts = Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            return parts.contains("[content_types].xml")
                            && parts.contains("word/document.xml")
                            && parts.stream().noneMatch(name -> name.endsWith(".bin"))
                    ? Optional.of(OfficeFiles.DOCX)
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** Looked at from outside: nothing here draws it, and what is packed in it may unpack without bound. */
    private static Optional<String> pdf(String text) {
        boolean whole = text.indexOf("%%EOF", Math.max(0, text.length() - END_WITHIN)) >= 0;
        return whole && !LOCKED.matcher(text).find() ? Optional.of("application/pdf") : Optional.empty();
    }

    private static Optional<String> picture(byte[] content) {
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
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | CMMException broken) {
            return false;
        }
    }
}
