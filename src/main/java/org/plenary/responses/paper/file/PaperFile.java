package org.plenary.responses.paper.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** A file that was given in, looked at from outside: what it is, and how much it unpacks to. */
public final class PaperFile {

    /** The largest file that is read. */
    public static final int MOST_BYTES = 5_000_000;

    private static final int MOST_UNPACKED = 48 << 20;
    private static final int MOST_PARTS = 2_000;
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String SHEETS = "xl/workbook.xml";
    private static final String DOCUMENT = "word/document.xml";

    private PaperFile() {}

    /**
     * The rows of the tables in it, cell by cell, with no regard to what they say.
     *
     * @throws UnreadablePaper if it is neither a spreadsheet nor a Word file, broken, or more than is read
     */
    public static List<List<Cell>> rows(byte[] content) throws UnreadablePaper {
        if (content.length > MOST_BYTES) {
            throw new UnreadablePaper("large");
        }
        if (startsWith(content, OLD_OFFICE)) {
            throw new UnreadablePaper("old");
        }
        var parts = parts(content);
        if (parts.contains(SHEETS)) {
            return ReadXlsx.rows(content);
        }
        if (parts.contains(DOCUMENT)) {
            return ReadDocx.rows(content);
        }
        throw new UnreadablePaper("other");
    }

    private static Set<String> parts(byte[] content) throws UnreadablePaper {
        var parts = new HashSet<String>();
        long bytes = 0;
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            var block = new byte[8192];
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName());
                for (int read = zip.read(block); read > 0; read = zip.read(block)) {
                    bytes += read;
                    if (bytes > MOST_UNPACKED || parts.size() > MOST_PARTS) {
                        throw new UnreadablePaper("bomb");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadablePaper("broken");
        }
        return parts;
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        for (int index = 0; index < start.length; index++) {
            if (index >= content.length || content[index] != start[index]) {
                return false;
            }
        }
        return true;
    }
}
