package org.plenary.credentials.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Browser;
import org.plenary.database.ReferenceData;
import org.plenary.sessions.Bodies;
import org.plenary.sessions.Session;
import org.plenary.sessions.SessionDates;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The credentials officer's morning in the browser: what came in, an objection, the report; commits, so it clears up. */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "plenary.now=2008-10-08T08:30:00Z")
@ExtendWith(Browser.Visits.class)
class CredentialsJourneyTests {

    private static final SessionDates DATES =
            new SessionDates(LocalDate.parse("2008-10-08"), LocalTime.of(10, 0), LocalDate.parse("2008-10-17"));
    private static final String LIST = "/desk/credentials/987";

    @LocalServerPort
    int port;

    @Autowired
    private Sessions sessions;

    @Autowired
    private JdbcClient jdbc;

    private Session session;

    @BeforeEach
    void holdTheSession(@Autowired List<ReferenceData> all, @Autowired PasswordEncoder passwords) {
        all.stream()
                .filter(data -> data.name().startsWith("treaties."))
                .filter(ReferenceData::isMissing)
                .forEach(ReferenceData::load);
        session = sessions.withId(sessions.hold(Bodies.shipped().first(), 987, DATES))
                .orElseThrow();
        jdbc.sql("""
                        insert into access.account (name, password, must_change, created, roles)
                        values ('lina', ?, false, now(), '{CREDENTIALS_OFFICER}')
                        on conflict do nothing""").param(passwords.encode("four words on weather")).update();
    }

    @AfterEach
    void nothingIsLeft() {
        for (var table : List.of("report", "credential", "session")) {
            jdbc.sql("delete from credentials." + table + " where session = ?")
                    .param(session.id().value())
                    .update();
        }
        jdbc.sql("delete from access.account where name = 'lina'").update();
        sessions.remove(session.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "zh"})
    void entersWhatCameInAndReportsIt(String language, Browser browser) {
        var page = signedIn(browser, LIST + "?lang=" + language);
        assertThat(page.locator(".credentials-list > li")).hasCount(146);
        checked(page, "credentials-" + language);

        page.locator("a[href='" + LIST + "/FRA']").click();
        page.locator("#form").selectOption("copy");
        page.locator("#issuer").selectOption("minister");
        page.locator("#at").fill("2008-10-07T09:15");
        page.locator("#note").fill("Note verbale 12");
        page.locator("form[action$='/receipt'] button").click();
        assertThat(page.locator(".notice-done")).isVisible();
        assertThat(page.locator(".credentials-history li").first()).containsText("lina");
        checked(page, "credentials-state-" + language);

        page.navigate(LIST + "?lang=" + language + "&morning=came");
        page.locator("input[name=states]").check();
        page.locator("#verdict").selectOption("provisional");
        checked(page, "credentials-many-" + language);
        page.locator("form[action$='/examinations'] button").click();
        assertThat(page.locator(".notice-done")).isVisible();

        page.navigate(LIST + "/report/first?lang=" + language);
        checked(page, "credentials-report-" + language);
        page.locator(".confirm > summary").click();
        page.locator(".confirm button").click();
        assertThat(page.locator(".notice-done")).isVisible();
        page.locator(".confirm > summary").click();
        page.locator("#meeting").fill("3");
        checked(page, "credentials-approval-" + language);
        page.locator(".confirm button").click();
        assertThat(page.locator(".notice-done")).isVisible();

        page.navigate("/sessions/987/credentials/first?lang=" + language);
        assertThat(page.locator(".credentials-report")).isVisible();
        checked(page, "credentials-issued-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "zh"})
    void worksOnAPhone(String language, Browser browser) {
        var page = signedIn(browser.onNarrowPhone(), LIST + "?group=EEG&lang=" + language);
        checked(page, "credentials-phone-" + language);

        page.navigate(LIST + "/PER?lang=" + language);
        checked(page, "credentials-state-phone-" + language);
    }

    @Test
    void worksWithoutScript(Browser browser) {
        var page = signedIn(browser.withoutScript(), LIST + "/KEN?lang=en");

        page.locator("#form").selectOption("original");
        page.locator("#issuer").selectOption("head-of-state");
        page.locator("form[action$='/receipt'] button").click();

        assertThat(page.locator(".notice-done")).hasText("Entered. The bureau will examine it.");
    }

    @Test
    void readsTheListByNight(Browser browser) {
        var page = signedIn(browser.atNight(), LIST + "?lang=en");

        checked(page, "credentials-night");
    }

    private static void checked(Page page, String name) {
        Browser.checkAccessible(page);
        Browser.checkFits(page);
        Browser.picture(page, name);
    }

    private Page signedIn(Browser browser, String address) {
        var page = browser.visit(port, address);
        Browser.signIn(page, "lina");
        page.navigate(address);
        return page;
    }
}
