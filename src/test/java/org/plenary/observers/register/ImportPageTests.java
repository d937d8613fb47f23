package org.plenary.observers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.observers.desk.ObserversForTests;
import org.plenary.observers.desk.WithObservers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files of organizations, given in and taken in over HTTP. */
@WithObservers
class ImportPageTests {

    private static final String REGISTER = "/desk/organizations";
    private static final String THREE = """
            kind,name_en,name_fr,website,source,telephone
            non-governmental,Open Ledger Institute,Institut du registre ouvert,https://ledger.example/,test,1
            poem,Broken Row,,,test,2
            consultative,Harbour Watch,,,test,3
            """;

    @Autowired
    private ObserversForTests at;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Organizations organizations;

    @BeforeEach
    void aSession() {
        at.open();
    }

    @AfterEach
    void nothingIsLeft() {
        at.close();
    }

    @Test
    void everyRowIsShownBeforeAnythingIsEntered() {
        var preview = at.page(given(THREE));

        assertThat(preview.select(".paper-counts dd").eachText()).containsExactly("2", "0", "1");
        assertThat(preview.select("tbody tr").eachText().getFirst()).contains("3", "Broken Row", "The kind is none of");
        assertThat(preview.select("main").text()).contains("Columns that mean nothing here and are left: telephone");
        assertThat(ofTheTest()).isZero();
    }

    @Test
    void rowsInOrderAreEnteredOnce() {
        var address = given(THREE);

        assertThat(told(at.post(address), "notice")).isEqualTo("2 organizations are entered.");
        assertThat(told(at.post(address), "error")).contains("amina has taken this file in already");
        assertThat(ofTheTest()).isEqualTo(2);
        assertThat(at.page(address).select("details.confirm")).isEmpty();
    }

    @Test
    void sameFileAgainBringsNothingNew() {
        at.post(given(THREE));

        var preview = at.page(given(THREE));

        assertThat(preview.select(".paper-counts dd").eachText()).containsExactly("0", "2", "1");
        assertThat(preview.select("details.confirm")).isEmpty();
    }

    @Test
    void sameFileInTwoHandsIsEnteredOnce() {
        var one = given(THREE);
        var other = given(THREE);

        IntStream.range(0, 6).parallel().forEach(n -> at.post(n % 2 == 0 ? one : other));

        assertThat(ofTheTest()).isEqualTo(2);
    }

    @Test
    void spreadsheetIsReadLikeATable() throws IOException {
        assertThat(at.page(redirected(give("list.xlsx", spreadsheet())))
                        .select("tbody th")
                        .eachText())
                .containsExactly("Open Ledger Institute");
    }

    @Test
    void whatIsNoTableIsRefusedWithAClearReason() {
        assertThat(refused(new byte[0])).contains("That file is empty");
        assertThat(refused("kind,name_fr\ninvited,É\n".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("not in UTF-8");
        assertThat(refused("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))).contains("must name a column “kind”");
        assertThat(refused(("kind,name_en\n" + "invited,x\n".repeat(10_002)).getBytes(StandardCharsets.UTF_8)))
                .contains("more than 10,000 rows");
        assertThat(refused(new byte[5_000_001])).contains("larger than 5 MB");
    }

    @Test
    void fileThatIsNotThereIsNotFound() {
        assertThat(at.post(REGISTER + "/imports/999999")).hasStatus(404);
    }

    private long ofTheTest() {
        return organizations.all().stream()
                .filter(each -> each.source().equals("test"))
                .count();
    }

    private String given(String table) {
        return redirected(give("list.csv", table.getBytes(StandardCharsets.UTF_8)));
    }

    private String refused(byte[] content) {
        return told(give("list.csv", content), "error");
    }

    private MvcTestResult give(String name, byte[] content) {
        return http.post()
                .uri(REGISTER + "/imports")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", content))
                .header("Accept-Language", "en")
                .with(user("amina").roles("CONFERENCE_OFFICER"))
                .with(csrf())
                .exchange();
    }

    private static String redirected(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static String told(MvcTestResult answer, String kind) {
        return String.valueOf(
                Objects.requireNonNull(answer.getMvcResult().getFlashMap()).get(kind));
    }

    private static byte[] spreadsheet() throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("kind");
            head.createCell(1).setCellValue("name_en");
            head.createCell(2).setCellValue("basis");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("non-governmental");
            row.createCell(1).setCellValue("Open Ledger Institute");
            book.write(bytes);
            return bytes.toByteArray();
        }
    }
}
