package org.plenary.documents.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.languages.Language.ENGLISH;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.documents.DocumentKind;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.Documents;
import org.plenary.documents.Relation;
import org.plenary.documents.files.DocumentFiles;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class DocumentsDeskTests {

    private static final DocumentSymbol CONFISCATION = DocumentSymbol.of("CTOC/COP/2008/6");
    private static final String EDIT = "/desk/documents/edit/CTOC/COP/2008/6";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentFiles files;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void oneDocument() {
        jdbc.sql("delete from documents.document").update();
        jdbc.sql("delete from documents.relation").update();
        documents.register(CONFISCATION, MultilingualText.of(ENGLISH, "Note on confiscation"));
    }

    private MvcTestResult upload(String language, String encoding, byte[] bytes) {
        return http.post()
                .uri("/desk/documents/files/CTOC/COP/2008/6?lang=en")
                .multipart()
                .file(new MockMultipartFile("file", "anything.exe", "application/octet-stream", bytes))
                .param("language", language)
                .param("encoding", encoding)
                .with(user("officer").roles("DOCUMENTS_OFFICER"))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult save(String... fields) {
        var request = http.post()
                .uri(EDIT + "?lang=en")
                .with(user("officer").roles("DOCUMENTS_OFFICER"))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static byte[] pdf(int size, int seed) {
        var bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 8);
        return bytes;
    }

    @Test
    void fileIsKeptAndGivenBackByteForByte() {
        var bytes = pdf(2_500_000, 1);

        assertThat(upload("zh", "UTF-8", bytes)).hasRedirectedUrl(EDIT);

        var answer = http.get().uri("/files/CTOC/COP/2008/6/zh.pdf").exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/pdf").hasHeader("Content-Language", "zh");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(bytes);
        assertThat(documents.find(CONFISCATION).orElseThrow().languages()).containsExactly(Language.CHINESE);
        assertThat(http.get().uri("/documents/CTOC/COP/2008/6?lang=en"))
                .bodyText()
                .contains("/files/CTOC/COP/2008/6/zh");
    }

    @Test
    void fileThatTheBrowserHasIsNotSentAgain() {
        upload("zh", "UTF-8", pdf(10_000, 1));
        var tag = java.util.Objects.requireNonNull(http.get()
                .uri("/files/CTOC/COP/2008/6/zh")
                .exchange()
                .getResponse()
                .getHeader("ETag"));

        assertThat(http.get().uri("/files/CTOC/COP/2008/6/zh").header("If-None-Match", tag))
                .hasStatus(304);
        assertThat(http.get().uri("/files/CTOC/COP/2008/6/fr")).hasStatus(404);
        assertThat(http.get().uri("/files/CTOC/COP/2008/6/zh.docx")).hasStatus(404);
        assertThat(http.get().uri("/files/nonsense")).hasStatus(404);
    }

    @Test
    void textKeepsItsEncoding() throws Exception {
        assertThat(upload("ru", "windows-1251", "повестка дня".getBytes("windows-1251")))
                .hasRedirectedUrl(EDIT);

        assertThat(http.get().uri("/files/CTOC/COP/2008/6/ru.txt"))
                .hasContentType("text/plain;charset=windows-1251")
                .hasBodyTextEqualTo("повестка дня");
    }

    @Test
    void wrongContentIsRefusedWithWords() {
        assertThat(upload("en", "UTF-8", new byte[] {0, 1, 2, 3}))
                .hasStatus(422)
                .bodyText()
                .contains("neither a PDF nor a DOCX", "file-error");
        assertThat(files.of(CONFISCATION)).isEmpty();
    }

    @Test
    void bombIsRefusedWithWords() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(new byte[100_000_000]);
        }

        assertThat(upload("en", "UTF-8", bomb.toByteArray()))
                .hasStatus(422)
                .bodyText()
                .contains("far more than a paper");
    }

    @Test
    void nonsenseAroundTheFileIsABadRequest() {
        assertThat(upload("xx", "UTF-8", pdf(100, 1))).hasStatus(400);
        assertThat(upload("en", "EBCDIC", pdf(100, 1))).hasStatus(400);
    }

    @Test
    void filesAddedAtOnceLeaveOneWhole() {
        IntStream.range(0, 8).parallel().forEach(n -> upload("en", "UTF-8", pdf(1_500_000 + n, n)));

        assertThat(files.of(CONFISCATION)).hasSize(1);
        var kept = http.get()
                .uri("/files/CTOC/COP/2008/6/en.pdf")
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        assertThat(IntStream.range(0, 8).filter(n -> Arrays.equals(kept, pdf(1_500_000 + n, n))))
                .hasSize(1);
        assertThat(jdbc.sql(
                                "select count(*) from documents.file_part p where not exists (select from documents.file f where f.id = p.file)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void fileIsTakenAway() {
        upload("en", "UTF-8", pdf(1_000, 1));

        assertThat(http.post()
                        .uri("/desk/documents/remove-file/CTOC/COP/2008/6")
                        .param("language", "en")
                        .param("format", "pdf")
                        .with(user("officer").roles("DOCUMENTS_OFFICER"))
                        .with(csrf()))
                .hasRedirectedUrl(EDIT);
        assertThat(files.of(CONFISCATION)).isEmpty();
        assertThat(documents.find(CONFISCATION).orElseThrow().languages()).containsExactly(ENGLISH);
    }

    @Test
    void whatIsKnownIsEdited() {
        assertThat(save(
                        "title-en",
                        "Note by the Secretariat on confiscation",
                        "title-fr",
                        "Note du Secrétariat",
                        "kind",
                        "report",
                        "issued",
                        "2008-07-31",
                        "distribution",
                        "general",
                        "original",
                        "en",
                        "version-en",
                        "exists",
                        "version-fr",
                        "expected",
                        "version-issued-fr",
                        "2008-08-15",
                        "relation-kind-0",
                        "transmits",
                        "relation-target-0",
                        "A/63/90"))
                .hasRedirectedUrl(EDIT);

        assertThat(documents.details(CONFISCATION)).hasValueSatisfying(document -> {
            assertThat(document.title().exactly(Language.FRENCH)).contains("Note du Secrétariat");
            assertThat(document.kind()).isEqualTo(DocumentKind.REPORT);
            assertThat(document.issued()).isEqualTo(LocalDate.of(2008, 7, 31));
            assertThat(document.versions()).hasSize(2);
            assertThat(document.relations())
                    .containsExactly(new Relation(CONFISCATION, Relation.Kind.TRANSMITS, DocumentSymbol.of("A/63/90")));
        });
        assertThat(http.get().uri("/documents/CTOC/COP/2008/6?lang=en"))
                .bodyText()
                .contains("Transmits", "A/63/90", "Expected on 15 August 2008", "General");
    }

    @Test
    void savingWhatIsShownChangesNothing() {
        save("title-en", "Note", "issued", "2008-07-31", "version-en", "exists");
        var before = documents.details(CONFISCATION).orElseThrow();

        var shown = EditForm.of(before);
        assertThat(shown.read(before).document()).isEqualTo(before);
    }

    @Test
    void mistakesAreShownAtTheirFieldsAndNothingIsSaved() {
        assertThat(save(
                        "title-en",
                        "Typed anew",
                        "issued",
                        "31.7.2008",
                        "relation-target-0",
                        "nonsense",
                        "kind",
                        "poem"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Typed anew",
                        "31.7.2008",
                        "issued-error",
                        "relation-target-0-error",
                        "3 fields need another look");
        assertThat(documents.find(CONFISCATION).orElseThrow().title().exactly(ENGLISH))
                .contains("Note on confiscation");
    }

    @Test
    void documentIsEnteredByItsSymbol() {
        assertThat(http.post()
                        .uri("/desk/documents")
                        .param("symbol", "CTOC/COP/2008/INF/2*")
                        .param("title", "List of participants")
                        .with(user("officer").roles("DOCUMENTS_OFFICER"))
                        .with(csrf()))
                .hasRedirectedUrl("/desk/documents/edit/CTOC/COP/2008/INF/2");
        assertThat(http.post()
                        .uri("/desk/documents?lang=en")
                        .param("symbol", "nonsense")
                        .param("title", "Kept")
                        .with(user("officer").roles("DOCUMENTS_OFFICER"))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Kept", "symbol-error");
    }

    @Test
    void deskIsForStaffOnly() {
        assertThat(http.get().uri(EDIT)).hasStatus3xxRedirection();
        assertThat(http.get().uri(EDIT).with(user("delegate").roles("DELEGATE")))
                .hasStatus(403);
        assertThat(http.get().uri(EDIT).with(user("officer").roles("DOCUMENTS_OFFICER")))
                .hasStatusOk();
        assertThat(http.get().uri("/desk/documents").with(user("officer").roles("DOCUMENTS_OFFICER")))
                .hasStatusOk();
        assertThat(http.get()
                        .uri("/desk/documents/edit/A/1/2")
                        .with(user("officer").roles("DOCUMENTS_OFFICER")))
                .hasStatus(404);
    }
}
