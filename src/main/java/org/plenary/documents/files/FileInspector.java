package org.plenary.documents.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;
import org.plenary.documents.files.Inspection.Accepted;
import org.plenary.documents.files.Inspection.Refused;
import org.springframework.core.io.InputStreamSource;

/** Tells by its content, never by its name, whether a file is a PDF, a DOCX or a text, reading it once from end to end. */
final class FileInspector {

    /** 50 MB. */
    static final long LARGEST = 50L * 1024 * 1024;

    private static final int HEAD = 1024;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private FileInspector() {}

    /** @param declared the encoding of a text, as whoever adds it says */
    static Inspection inspect(InputStreamSource file, Charset declared) throws IOException {
        var counted = new CountedStream(new BufferedInputStream(file.getInputStream()), DigestUtils.getSha256Digest());
        try (counted) {
            counted.mark(HEAD);
            var head = counted.readNBytes(HEAD);
            counted.reset();
            var verdict = verdict(head, counted, declared);
            counted.skipToEnd();
            if (!(verdict instanceof Accepted accepted)) {
                return verdict;
            }
            return counted.size > LARGEST
                    ? new Refused("documents.upload.too-large")
                    : new Accepted(
                            accepted.format(),
                            accepted.charset(),
                            counted.size,
                            counted.getMessageDigest().digest());
        }
    }

    private static Inspection verdict(byte[] head, InputStream content, Charset declared) throws IOException {
        if (head.length == 0) {
            return new Refused("documents.upload.empty");
        }
        if (indexOf(PDF, head) >= 0) {
            return accepted(FileFormat.PDF);
        }
        if (indexOf(ZIP, head) == 0) {
            return WordPackage.inspect(content)
                    .<Inspection>map(Refused::new)
                    .orElseGet(() -> accepted(FileFormat.DOCX));
        }
        if (indexOf(OLD_OFFICE, head) == 0) {
            return new Refused("documents.upload.old-word");
        }
        return PlainText.isText(content, declared)
                ? new Accepted(FileFormat.TXT, declared.name(), 0, new byte[0])
                : new Refused("documents.upload.no-text");
    }

    private static Inspection accepted(FileFormat format) {
        return new Accepted(format, null, 0, new byte[0]);
    }

    private static int indexOf(byte[] mark, byte[] head) {
        for (int start = 0; start + mark.length <= head.length; start++) {
            if (java.util.Arrays.equals(head, start, start + mark.length, mark, 0, mark.length)) {
                return start;
            }
        }
        return -1;
    }

    /** Counts and hashes what is read through it; the head, which is read twice, once. */
    private static final class CountedStream extends DigestInputStream {

        private long size;

        CountedStream(InputStream content, MessageDigest digest) {
            super(content, digest);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            size += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            size += Math.max(count, 0);
            return count;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            digest.reset();
            size = 0;
        }

        void skipToEnd() throws IOException {
            var rest = new byte[8192];
            while (size <= LARGEST && read(rest, 0, rest.length) >= 0) {
                // Only counted and hashed.
            }
        }
    }
}
