package org.plenary.documents.files;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A DOCX: a zip that holds {@code word/document.xml}. It is unpacked to nowhere, and only so far: a zip of a few
 * kilobytes can hold gigabytes, and none of that is a paper.
 */
final class WordPackage {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 300L * 1024 * 1024;
    private static final long HARMLESS = 20L * 1024 * 1024;

    /** Text in XML packs to a twentieth or so; a hundred and fifty times is no text. */
    private static final int MOST_TIMES = 150;

    private final InputStream packed;
    private long packedBytes;
    private long bytes;
    private boolean hasDocument;

    private WordPackage(InputStream content) {
        this.packed = new FilterInputStream(content) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = super.read(into, offset, length);
                packedBytes += Math.max(count, 0);
                return count;
            }

            @Override
            public void close() {
                // The rest of the file is still to be counted.
            }
        };
    }

    /** The key of what is wrong with it; empty if nothing is. */
    static Optional<String> inspect(InputStream content) throws IOException {
        try {
            return new WordPackage(content).problem();
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            return Optional.of("documents.upload.damaged");
        }
    }

    private Optional<String> problem() throws IOException {
        try (var zip = new ZipInputStream(packed)) {
            int entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES || !isBounded(zip)) {
                    return Optional.of("documents.upload.bomb");
                }
                hasDocument |= isDocument(entry);
            }
        }
        return hasDocument ? Optional.empty() : Optional.of("documents.upload.no-word");
    }

    private static boolean isDocument(ZipEntry entry) {
        return entry.getName().equals("word/document.xml") && !entry.isDirectory();
    }

    private boolean isBounded(ZipInputStream entry) throws IOException {
        var part = new byte[8192];
        for (int count = entry.read(part); count >= 0; count = entry.read(part)) {
            bytes += count;
            if (bytes > MOST_BYTES || bytes > HARMLESS && bytes > packedBytes * MOST_TIMES) {
                return false;
            }
        }
        return true;
    }
}
