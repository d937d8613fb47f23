package org.plenary.delegations.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.delegations.DeskForTests.person;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.delegations.DeskForTests;
import org.plenary.delegations.Function;
import org.plenary.delegations.Participants;
import org.plenary.delegations.Person;
import org.plenary.delegations.WithRegistration;
import org.plenary.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;

@WithRegistration
class ListPageTests {

    private final DeskForTests desk;
    private final Participants participants;
    private Session session;
    private String desks = "";
    private String list = "";

    @Autowired
    ListPageTests(DeskForTests desk, Participants participants) {
        this.desk = desk;
        this.participants = participants;
    }

    @BeforeEach
    void registerFour() {
        session = desk.open();
        desks = "/desk/registration/" + session.key() + "/list";
        list = session.address() + "/participants";
        var france = desk.state(session, "FRA");
        desk.approved(france, new Person("Petit", "Luc", "", "Judge", Function.ADVISER, 0, "luc@example.org", true));
        desk.approved(france, person("Jeanne", "Durand"));
        desk.approved(france, new Person("Secret", "Sam", "", "", Function.ADVISER, 0, "", false));
        desk.approved(desk.state(session, "EGY"), person("محمد", "الراشد"));
        desk.approved(desk.state(session, "CHN"), person("小明", "王"));
        participants.register(france, person("Not", "Approved"), "amina");
    }

    @AfterEach
    void close() {
        desk.close(session);
    }

    @Test
    void publicSeesNoneBeforeItIsGivenOut() {
        assertThat(read("en").text()).contains("No list yet").doesNotContain("DURAND");
        for (var ending : new String[] {".pdf", ".docx", ".csv"}) {
            assertThat(desk.http().get().uri(list + ending)).hasStatus(404);
        }
        assertThat(desk.page(desks).text()).contains("DURAND");
    }

    @Test
    void listNamesThoseWhoWereApprovedAndAgreedInTheOrderOfPapers() {
        desk.post(desks, "asFinal", "false");

        var page = read("en");
        assertThat(page.expectFirst("h1").text()).isEqualTo("Provisional list of participants");
        assertThat(page.select("main h3").eachText()).containsExactly("China", "Egypt", "France");
        assertThat(page.select("main section").getLast().text())
                .isEqualTo(
                        "France Representative Ms. Jeanne DURAND Minister of Justice Advisers Luc PETIT Judge and 1 more person");
        assertThat(page.text()).doesNotContain("SECRET", "APPROVED", "luc@example.org");
    }

    @Test
    void orderIsThatOfNamesInTheLanguage() {
        desk.post(desks, "asFinal", "true");

        assertThat(read("es").select("main h3").eachText()).containsExactly("China", "Egipto", "Francia");
        assertThat(read("ru").select("main h3").eachText()).containsExactly("Египет", "Китай", "Франция");
        assertThat(read("fr").expectFirst("h1").text()).isEqualTo("Liste définitive des participants");
    }

    @Test
    void listThatIsTakenBackIsGone() {
        desk.post(desks, "asFinal", "false");
        desk.post(desks + "/withdrawal");

        assertThat(read("en").text()).contains("No list yet");
    }

    @Test
    void finalListIsKeptAsItIsWhateverChangesAfterwards() {
        desk.post(desks, "asFinal", "true");
        var jeanne = participants.admitted(session.id()).stream()
                .filter(each -> each.person().family().equals("Durand"))
                .findFirst()
                .orElseThrow();

        participants.withdraw(jeanne.id(), jeanne.version(), "", "amina");
        desk.approved(desk.state(session, "PER"), person("Late", "Comer"));

        assertThat(read("en").text()).contains("DURAND").doesNotContain("COMER");
        assertThat(DeskForTests.told(desk.post(desks, "asFinal", "false"), "error"))
                .startsWith("The final list is given out and stays as it is.");
        desk.post(desks + "/withdrawal");
        desk.post(desks, "asFinal", "true");
        assertThat(read("en").text()).contains("COMER").doesNotContain("DURAND");
    }

    @Test
    void whoAsksToBeErasedIsOnlyCountedInTheFinalList() {
        desk.post(desks, "asFinal", "true");
        var luc = participants.admitted(session.id()).stream()
                .filter(each -> each.person().family().equals("Petit"))
                .findFirst()
                .orElseThrow();

        participants.erase(luc.id(), "amina");

        assertThat(read("en").text()).contains("and 2 more people").doesNotContain("PETIT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "zh"})
    void paperHasNamesInTheirScripts(String language) throws IOException {
        desk.post(desks, "asFinal", "false");

        try (var pdf = Loader.loadPDF(bytes(".pdf?lang=" + language))) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("DURAND", "王小明");
            assertThat(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC))
                    .contains("محمد");
            assertThat(text).doesNotContain("#", "SECRET");
        }
        try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes(".docx?lang=" + language)));
                var words = new XWPFWordExtractor(docx)) {
            assertThat(words.getText()).contains("DURAND", "王小明", "محمد الراشد").doesNotContain("SECRET");
        }
    }

    @Test
    void tableIsForPrograms() throws IOException {
        desk.post(desks, "asFinal", "false");

        assertThat(new String(bytes(".csv?lang=en"), StandardCharsets.UTF_8).lines())
                .hasSize(5)
                .contains("States Parties,FRA,France,Representative,Ms. Jeanne DURAND,Minister of Justice");
    }

    private byte[] bytes(String ending) throws IOException {
        var answer = desk.http().get().uri(list + ending).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private Document read(String language) {
        var answer = desk.http().get().uri(list + "?lang=" + language).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(DeskForTests.text(answer));
    }
}
