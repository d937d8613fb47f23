package org.plenary.documents.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plenary.documents.files.Inspection.Accepted;
import org.plenary.documents.files.Inspection.Refused;

class FileInspectorTests {

    private static Inspection inspect(byte[] bytes) throws IOException {
        return inspect(bytes, StandardCharsets.UTF_8);
    }

    private static Inspection inspect(byte[] bytes, Charset declared) throws IOException {
        return FileInspector.inspect(() -> new ByteArrayInputStream(bytes), declared);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void pdfIsKnownByItsHead() throws Exception {
        var bytes = "%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8);

        assertThat(inspect(bytes)).isInstanceOfSatisfying(Accepted.class, pdf -> {
            assertThat(pdf.format()).isEqualTo(FileFormat.PDF);
            assertThat(pdf.size()).isEqualTo(bytes.length);
            assertThat(pdf.charset()).isNull();
        });
    }

    @Test
    void hashIsThatOfTheWholeFile() throws Exception {
        var bytes = new byte[3_000_000];
        new Random(1).nextBytes(bytes);
        System.arraycopy("%PDF-1.4".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 8);

        assertThat(inspect(bytes))
                .isInstanceOfSatisfying(
                        Accepted.class, pdf -> assertThat(pdf.sha256()).isEqualTo(sha256(bytes)));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void emptyFileIsRefused() throws Exception {
        assertThat(inspect(new byte[0])).isEqualTo(new Refused("documents.upload.empty"));
    }

    @Test
    void fileOverFiftyMegabytesIsRefused() throws Exception {
        var head = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);

        var refused = FileInspector.inspect(
                () -> new SequenceInputStream(new ByteArrayInputStream(head), endless()), StandardCharsets.UTF_8);

        assertThat(refused).isEqualTo(new Refused("documents.upload.too-large"));
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return length;
            }
        };
    }

    @Nested
    @DisplayName("DOCX")
    class Docx {

        @Test
        void realDocumentIsAccepted() throws Exception {
            var bytes = new ByteArrayOutputStream();
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Provisional agenda");
                document.write(bytes);
            }

            assertThat(inspect(bytes.toByteArray())).isInstanceOfSatisfying(Accepted.class, docx -> {
                assertThat(docx.format()).isEqualTo(FileFormat.DOCX);
                assertThat(docx.size()).isEqualTo(bytes.size());
                assertThat(docx.sha256()).isEqualTo(sha256(bytes.toByteArray()));
            });
        }

        @Test
        void otherZipIsRefused() throws Exception {
            assertThat(inspect(zip(Map.of("xl/workbook.xml", new byte[10]))))
                    .isEqualTo(new Refused("documents.upload.no-word"));
        }

        @Test
        void damagedZipIsRefused() throws Exception {
            var whole = zip(Map.of("word/document.xml", new byte[100_000]));

            assertThat(inspect(java.util.Arrays.copyOf(whole, whole.length / 2)))
                    .isEqualTo(new Refused("documents.upload.damaged"));
        }

        @Test
        void bombIsRefusedBeforeItGoesOff() throws Exception {
            var bomb = zip(Map.of("word/document.xml", new byte[200_000_000]));
            assertThat(bomb).hasSizeLessThan(300_000);

            var inspection = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> inspect(bomb));

            assertThat(inspection).isEqualTo(new Refused("documents.upload.bomb"));
        }

        @Test
        void zipOfCountlessEntriesIsRefused() throws Exception {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                for (int i = 0; i < 20_000; i++) {
                    zip.putNextEntry(new ZipEntry("word/" + i));
                }
            }

            assertThat(inspect(bytes.toByteArray())).isEqualTo(new Refused("documents.upload.bomb"));
        }

        @Test
        void oldWordIsRefusedWithAWayOut() throws Exception {
            assertThat(inspect(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                    .isEqualTo(new Refused("documents.upload.old-word"));
        }
    }

    @Nested
    @DisplayName("TXT")
    class Txt {

        @Test
        void textInSixScriptsIsAccepted() throws Exception {
            assertThat(inspect("临时议程 جدول الأعمال повестка дня ordre du jour\r\n\f".getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOfSatisfying(Accepted.class, text -> {
                        assertThat(text.format()).isEqualTo(FileFormat.TXT);
                        assertThat(text.charset()).isEqualTo("UTF-8");
                    });
        }

        @Test
        void textInAnEncodingThatIsDeclaredIsAccepted() throws Exception {
            var bytes = "повестка дня".getBytes("windows-1251");

            assertThat(inspect(bytes)).isEqualTo(new Refused("documents.upload.no-text"));
            assertThat(inspect(bytes, Charset.forName("windows-1251"))).isInstanceOf(Accepted.class);
        }

        @Test
        void nothingWithANullIsText() throws Exception {
            assertThat(inspect("agenda\0".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(new Refused("documents.upload.no-text"));
        }

        @Test
        void characterCutInTwoAtTheEndIsNoText() throws Exception {
            assertThat(inspect(java.util.Arrays.copyOf("议程".getBytes(StandardCharsets.UTF_8), 5)))
                    .isEqualTo(new Refused("documents.upload.no-text"));
        }

        @Test
        void programIsNoTextInAnyEncoding() throws Exception {
            var bytes = new byte[10_000];
            new Random(2).nextBytes(bytes);

            for (var encoding : PlainText.ENCODINGS) {
                assertThat(inspect(bytes, Charset.forName(encoding))).isInstanceOf(Refused.class);
            }
        }
    }
}
