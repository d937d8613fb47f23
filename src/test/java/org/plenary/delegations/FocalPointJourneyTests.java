package org.plenary.delegations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Browser;
import org.plenary.delegations.spreadsheet.FilesOfPeople;
import org.plenary.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The focal point of Cameroon registers nine people from a spreadsheet in French and gives in the note verbale. */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "plenary.now=2008-09-09T08:30:00Z")
@AutoConfigureMockMvc
@Import(DeskForTests.class)
@ExtendWith(Browser.Visits.class)
class FocalPointJourneyTests {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @LocalServerPort
    int port;

    @Autowired
    DeskForTests desk;

    @Autowired
    JdbcClient jdbc;

    private Session session;
    private String own = "";

    @BeforeEach
    void open() {
        jdbc.sql("""
                        insert into access.account (name, password, must_change, created, roles, acting_for)
                        values ('ngono', '{noop}four words on weather', false, now(), '{FOCAL_POINT}', 'CMR')
                        on conflict do nothing""").update();
        session = desk.open();
        own = "/delegation/registration/" + session.key();
    }

    @AfterEach
    void close() {
        jdbc.sql("delete from access.account where name = 'ngono'").update();
        desk.close(session);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "zh", "en"})
    void registersNinePeopleFromASpreadsheetInFrench(String language, Browser browser) throws IOException {
        var page = signedIn(browser, "/delegation?lang=" + language);
        Browser.look(page, "delegation-sessions-" + language);
        page.locator("a[href='" + own + "']").click();
        Browser.look(page, "delegation-empty-" + language);

        page.locator("#file").setInputFiles(new FilePayload("délégation.xlsx", XLSX, FilesOfPeople.french(9)));
        page.locator("form[action$='/files'] button").click();
        assertThat(page.locator(".people tbody tr")).hasCount(9);
        Browser.look(page, "delegation-file-" + language);
        var acceptance = page.locator("details:has(form[action$='/acceptance'])");
        acceptance.locator("summary").click();
        acceptance.locator("button").click();
        assertThat(page.locator(".people tbody tr")).hasCount(9);

        page.locator("#note").setInputFiles(new FilePayload("note verbale.pdf", "application/pdf", pdf()));
        page.locator("form:has(#note) button").click();
        assertThat(page.locator("#notes ~ ul a")).hasText("note verbale.pdf");
        Browser.look(page, "delegation-people-" + language);

        var first = jdbc.sql("select min(p.id) from delegations.participant p join delegations.delegation d "
                        + "on d.id = p.delegation where d.session = ?")
                .param(session.id().value())
                .query(Long.class)
                .single();
        desk.post("/desk/registration/" + session.key() + "/people/" + first + "/approval", "seen", "1");
        page.locator(".people tbody a").first().click();
        page.locator("#position").fill("Ministre de la justice");
        page.locator("main form.sheet button").click();
        assertThat(page.locator(".notice-done")).isVisible();
        assertThat(page.locator("table.people tbody tr")).hasCount(1);
        Browser.look(page, "delegation-person-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void fitsAPhone(String language, Browser browser) {
        desk.approved(desk.state(session, "CMR"), DeskForTests.person("Aïcha", "Ngono"));
        var page = signedIn(browser.onNarrowPhone(), "/delegation?lang=" + language);
        for (var path :
                new String[] {"/delegation", own, own + "/people/new", session.address() + "/participants/personal-data"
                }) {
            page.navigate(at(path));
            Browser.look(page, "delegation-phone" + path.replaceAll("[^a-z]+", "-") + "-" + language);
        }
    }

    @Test
    void worksWithoutScript(Browser browser) {
        var page = signedIn(browser.withoutScript(), own + "/people/new?lang=en");
        page.locator("#family").fill("Ngono");
        page.locator("main form.sheet button").click();

        assertThat(page.locator(".notice")).containsText("NGONO is registered");
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private Page signedIn(Browser browser, String path) {
        var page = browser.visit(port, path);
        Browser.signIn(page, "ngono");
        return page;
    }
}
