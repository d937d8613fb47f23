package org.plenary.observers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Browser;
import org.plenary.database.ReferenceData;
import org.plenary.sessions.Bodies;
import org.plenary.sessions.SessionDates;
import org.plenary.sessions.SessionId;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The secretariat takes organizations in from a file, records an application, circulates the list and records the decision;
 * everyone reads who is admitted and what they may do.
 */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "plenary.now=2008-09-01T08:30:00Z")
@ExtendWith(Browser.Visits.class)
class ObserversJourneyTests {

    private static final String TABLE = """
            kind,name_en,website,information_en,source
            non-governmental,Open Ledger Institute,https://ledger.example/,Studies who owns companies.,journey
            poem,Broken Row,,,journey
            """;

    @LocalServerPort
    int port;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient jdbc;

    private SessionId session;

    @BeforeEach
    void openSession(@Autowired List<ReferenceData> all, @Autowired PasswordEncoder passwords) {
        all.stream()
                .filter(facts -> facts.name().equals("treaties.reference-data"))
                .filter(ReferenceData::isMissing)
                .forEach(ReferenceData::load);
        session = sessions.hold(
                Bodies.shipped().first(),
                956,
                new SessionDates(LocalDate.of(2008, 10, 8), LocalTime.of(10, 0), LocalDate.of(2008, 10, 17)));
        jdbc.sql("""
                        insert into access.account (name, password, must_change, created, roles)
                        values ('olga', ?, false, now(), '{CONFERENCE_OFFICER}')
                        on conflict do nothing""").param(passwords.encode("four words on weather")).update();
    }

    @AfterEach
    void closeSession() {
        for (var statement : List.of(
                "delete from observers.circulated",
                "delete from observers.circulation",
                "delete from observers.act",
                "delete from observers.participation",
                "delete from observers.received_file",
                "delete from observers.organization where source = 'journey'",
                "delete from access.account where name = 'olga'")) {
            jdbc.sql(statement).update();
        }
        sessions.remove(session);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void comesFromAFileToTheListOfTheAdmitted(String language, Browser browser) {
        var page = browser.visit(port, "/desk/organizations?lang=" + language);
        Browser.signIn(page, "olga");
        page.navigate("/desk/organizations?lang=" + language);
        checked(page, "organizations-" + language);

        takesAFileIn(page, language);
        appliesAndIsCirculated(page, language);
        isAdmitted(page, language);

        page.navigate("/sessions/956/observers?lang=" + language);
        assertThat(page.locator("section[aria-labelledby=other-ngo] .observers-names"))
                .containsText("Open Ledger Institute");
        checked(page, "observers-" + language);
        page.setViewportSize(320, 700);
        checked(page, "observers-phone-" + language);
    }

    private static void takesAFileIn(Page page, String language) {
        page.locator("#file")
                .setInputFiles(new FilePayload("list.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
        page.locator("section:has(#import) form button").click();
        assertThat(page.locator(".import-wrong")).hasCount(1);
        checked(page, "organizations-preview-" + language);

        confirm(page, "details.confirm");
        page.navigate("/desk/organizations?q=ledger");
        page.locator("tbody th a").click();
        checked(page, "organization-" + language);
    }

    private static void appliesAndIsCirculated(Page page, String language) {
        page.navigate("/desk/observers/956/new");
        page.locator("#who")
                .selectOption(page.locator("#who option:text('Open Ledger Institute')")
                        .getAttribute("value"));
        page.locator("#on").fill("2008-08-20");
        checked(page, "observer-entry-" + language);
        page.locator("main form button").click();
        assertThat(page.locator(".notice-done")).isVisible();

        page.navigate("/desk/observers/956");
        checked(page, "observers-desk-" + language);
        confirm(page, "details.confirm:has(#symbol)");
        page.navigate("/sessions/956/observers/lists/1");
        assertThat(page.locator("tbody th")).containsText("Open Ledger Institute");
        checked(page, "observers-list-" + language);
    }

    private static void isAdmitted(Page page, String language) {
        page.navigate("/desk/observers/956");
        page.locator("tbody th a").click();
        confirm(page, "details.confirm:has(input[value=accorded])");
        checked(page, "observer-" + language);
    }

    private static void confirm(Page page, String act) {
        page.locator(act + " summary").click();
        page.locator(act + " button").click();
        assertThat(page.locator(".notice-done")).isVisible();
    }

    private static void checked(Page page, String picture) {
        Browser.checkAccessible(page);
        Browser.checkFits(page);
        Browser.picture(page, picture);
    }
}
