package org.plenary.responses.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Browser;
import org.plenary.database.ReferenceData;
import org.plenary.responses.OpenCycle;
import org.plenary.responses.WholeForm;
import org.plenary.treaties.TreatyFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The focal point of Ghana shares a section with a ministry, and gives in a spreadsheet that was filled in. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import(OpenCycle.class)
@ExtendWith(Browser.Visits.class)
class SharingJourneyTests {

    private static int count;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private String own = "";

    @BeforeEach
    void open(@Autowired OpenCycle cycles, @Autowired List<ReferenceData> facts) {
        TreatyFacts.load(facts);
        account("mensah", "FOCAL_POINT");
        account("ministry@example.org", "CONTRIBUTOR");
        jdbc.sql("update access.account set email = name where name = 'ministry@example.org'")
                .update();
        var key = "shared-" + count++;
        cycles.of(key, WholeForm.form(), "GHA");
        own = "/delegation/answers/" + key + "/" + key;
    }

    @AfterEach
    void takeTheAccountsOut() {
        jdbc.sql("delete from access.account where name in ('mensah', 'ministry@example.org')")
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void sharesAndTakesInAPaper(String language, Browser browser) throws IOException {
        var focal = signedIn(browser, "mensah", own + "/shares?lang=" + language);
        focal.locator("#email").fill("ministry@example.org");
        focal.locator(".sharing-section summary").first().click();
        focal.locator(".sharing-section details input").first().check();
        Browser.lookOnAllScreens(focal, "sharing-shares-" + language);
        focal.locator("main form .btn-primary").last().click();
        assertThat(focal.locator(".sharing-shares > li")).hasCount(1);

        var ministry = signedIn(browser, "ministry@example.org", own + "?lang=" + language);
        ministry.locator("form[action$='/ready'] button").click();
        Browser.lookOnAllScreens(ministry, "sharing-part-" + language);
        ministry.locator(".response-sections a").first().click();
        ministry.locator("a[href*='/comments/']").first().click();
        ministry.locator("#text").fill("Since March – منذ مارس – 自三月起");
        ministry.locator("main form .btn-primary").click();
        Browser.lookOnAllScreens(ministry, "sharing-comments-" + language);

        focal.navigate(at(own + "/files"));
        Browser.lookOnAllScreens(focal, "sharing-files-" + language);
        focal.locator("#file").setInputFiles(filled(focal, language));
        focal.locator("main form .btn-primary").click();
        assertThat(focal.locator("div.sharing-change")).hasCount(1);
        Browser.lookOnAllScreens(focal, "sharing-changes-" + language);
        focal.locator("form[action$='/acceptance'] .btn-primary").click();
        assertThat(focal.locator(".notice-done")).isVisible();
        Browser.lookOnAllScreens(focal, "sharing-overview-" + language);
    }

    private FilePayload filled(Page page, String language) throws IOException {
        var taken = page.context().request().get(at(own + "/files/answers.xlsx?in=" + language));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(taken.body()));
                var bytes = new ByteArrayOutputStream()) {
            for (var row : book.getSheetAt(0)) {
                var key = row.getCell(4);
                if (key != null && key.getStringCellValue().startsWith("practice ")) {
                    row.getCell(3).setCellValue("As the law of 2020 says");
                }
            }
            book.write(bytes);
            return new FilePayload("answers-filled.xlsx", "application/octet-stream", bytes.toByteArray());
        }
    }

    private void account(String name, String role) {
        jdbc.sql("""
                        insert into access.account (name, password, must_change, created, roles, acting_for)
                        values (?, '{noop}four words on weather', false, now(), ?, 'GHA')
                        on conflict do nothing""").params(name, new String[] {role}).update();
    }

    private Page signedIn(Browser browser, String name, String path) {
        var page = browser.visit(port, "/sign-in");
        Browser.signIn(page, name);
        page.navigate(at(path));
        return page;
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
