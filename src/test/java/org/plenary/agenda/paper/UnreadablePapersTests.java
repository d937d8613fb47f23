package org.plenary.agenda.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.languages.Language;
import org.plenary.sessions.Bodies;

/** What cannot be read is refused with the reason. */
class UnreadablePapersTests {

    @TempDir
    Path folder = Path.of("");

    @Test
    void missingFileAndFolderAreToldApart() {
        assertRefused("paper.missing", () -> PaperText.of(folder.resolve("none.txt")));
        assertRefused("paper.folder", () -> PaperText.of(folder));
    }

    @Test
    void emptyFileIsRefused() {
        assertRefused("paper.empty", () -> PaperText.of("a.txt", new byte[0]));
        assertRefused("paper.empty", () -> PaperText.of("a.txt", " \n\r\n\t ".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void hugeFileIsRefusedUnread() throws IOException {
        var file = folder.resolve("huge.txt");
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(200L * 1024 * 1024);
        }

        assertRefused("paper.large", () -> PaperText.of(file));
        Files.delete(file);
    }

    @Test
    void binaryIsRefused() {
        byte[] program = new byte[2_000];
        for (int place = 0; place < program.length; place++) {
            program[place] = (byte) (place * 31);
        }

        assertRefused("paper.binary", () -> PaperText.of("a.bin", program));
    }

    @Test
    void lockedAndScannedPdfAreToldApart() throws IOException {
        var scanned = pdf(false);
        var locked = pdf(true);

        assertRefused("paper.scanned", () -> PaperText.of("a.pdf", scanned));
        assertRefused("paper.locked", () -> PaperText.of("a.pdf", locked));
        assertRefused("paper.broken", () -> PaperText.of("a.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void zipBombIsNotUnpacked() throws IOException {
        var bomb = zip("word/document.xml", new byte[60 * 1024 * 1024]);
        var archive = zip("readme.txt", new byte[10]);

        assertRefused("paper.bomb", () -> PaperText.of("a.docx", bomb));
        assertRefused("paper.not-a-document", () -> PaperText.of("a.docx", archive));
    }

    @Test
    void listOfParticipantsAndNovelAreNoAgenda() {
        assertNoAgenda("List of participants\n\nStates Parties\n\nAlbania\nJane Doe, Ambassador, Permanent Mission\n"
                + "Algeria\nJohn Doe, Counsellor of the Permanent Mission\n");
        assertNoAgenda(
                "List of participants of the conference\n\n1. Albania\nJane Doe, Ambassador\n2. Algeria\nJohn Doe\n"
                        + "3. Andorra\nRichard Roe of the Ministry\n");
        assertNoAgenda("Chapter one\n\nIt was late in the year, and the rain had come to the town by the sea. "
                + "Nobody walked in the streets.\n\nChapter two\n\nThe morning was clear.\n");
    }

    @Test
    void mixedLanguagesAreRefusedWithTheLines() {
        var text =
                "Provisional agenda\n1. Opening of the session of the Conference.\n2. Adoption of the agenda of the session.\n"
                        + "3. Report of the Secretariat to the Conference.\n4. 审查公约执行情况和技术援助的有关事项。\n5. 缔约方会议今后的活动以及其他有关事项。\n"
                        + "6. 缔约方会议下一届会议的临时议程和文件。\n";

        assertThatExceptionOfType(UnreadablePaper.class)
                .isThrownBy(() -> read(text))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("paper.mixed");
                    assertThat(refusal.in(Language.ENGLISH)).contains("2", "4", "English");
                });
    }

    @Test
    void aLittleOfEachLanguageIsMixedAsWell() {
        var text = "1. Organizational matters of the session:\n(a) Opening of the session;\n2. 技术援助以及缔约方会议今后的活动。\n"
                + "3. Questions financières et budgétaires de la session.\n4. Прочие вопросы и доклад сессии.\n";

        assertThatExceptionOfType(UnreadablePaper.class)
                .isThrownBy(() -> read(text))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("paper.mixed"));
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "UTF-16LE", "UTF-16BE"})
    void olderEncodingsAreRead(String encoding) {
        var text =
                "Предварительная повестка дня\n1. Открытие четвертой сессии Конференции.\n2. Утверждение повестки дня.\n"
                        + "3. Техническая помощь государствам-участникам.\n4. Прочие вопросы.\n";
        var mark = encoding.startsWith("UTF") ? "\uFEFF" : "";

        var paper = PaperText.of("a.txt", (mark + text).getBytes(Charset.forName(encoding)));

        assertThat(AnnotatedAgendaReader.read(paper, Bodies.shipped()).items()).hasSize(4);
    }

    private static void assertNoAgenda(String text) {
        assertThatExceptionOfType(UnreadablePaper.class)
                .isThrownBy(() -> read(text))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("paper.not-agenda"));
    }

    private static AnnotatedAgenda read(String text) {
        return AnnotatedAgendaReader.read(
                PaperText.of("a.txt", text.getBytes(StandardCharsets.UTF_8)), Bodies.shipped());
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(UnreadablePaper.class).isThrownBy(call).satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            for (var language : Language.values()) {
                assertThat(refusal.in(language)).isNotBlank();
            }
        });
    }

    private static byte[] pdf(boolean locked) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] zip(String entry, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
