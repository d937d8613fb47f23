package org.plenary.bureau;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
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
 * The secretariat enters a nomination, reads what the rule says, records the election and finds both on record; everyone
 * reads the officers.
 */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "plenary.now=2008-10-08T08:30:00Z")
@ExtendWith(Browser.Visits.class)
class BureauJourneyTests {

    @LocalServerPort
    int port;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient jdbc;

    private SessionId session;
    private SessionId before;

    @BeforeEach
    void openSession(@Autowired List<ReferenceData> all, @Autowired PasswordEncoder passwords) {
        all.stream()
                .filter(facts -> facts.name().equals("treaties.reference-data"))
                .filter(ReferenceData::isMissing)
                .forEach(ReferenceData::load);
        before = sessions.hold(
                Bodies.shipped().first(),
                954,
                new SessionDates(
                        java.time.LocalDate.of(2006, 10, 9),
                        java.time.LocalTime.of(10, 0),
                        java.time.LocalDate.of(2006, 10, 18)));
        for (var officer :
                List.of("'president', 'Rosa Quispe', 'PER', 'GRULAC'", "'rapporteur', 'Jan Kos', 'SVK', 'EEG'")) {
            jdbc.sql("""
                            insert into bureau.officer
                                (session, office, person, state, regional_group, elected_on, entered_at, entered_by)
                            values (?, %s, '2006-10-09', now(), 'test')""".formatted(officer)).param(before.value()).update();
        }
        var dates = new SessionDates(
                java.time.LocalDate.of(2008, 10, 8),
                java.time.LocalTime.of(10, 0),
                java.time.LocalDate.of(2008, 10, 17));
        session = sessions.hold(Bodies.shipped().first(), 955, dates);
        jdbc.sql("""
                        insert into access.account (name, password, must_change, created, roles)
                        values ('beatriz', ?, false, now(), '{CONFERENCE_OFFICER}')
                        on conflict do nothing""").param(passwords.encode("four words on weather")).update();
    }

    @AfterEach
    void closeSession() {
        jdbc.sql("delete from bureau.officer where session in (?, ?)")
                .params(session.value(), before.value())
                .update();
        jdbc.sql("delete from access.account where name = 'beatriz'").update();
        sessions.remove(session);
        sessions.remove(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void nominatesElectsAndReads(String language, Browser browser) {
        var page = browser.visit(port, "/desk/bureau/955?lang=" + language);
        Browser.signIn(page, "beatriz");
        page.navigate("/desk/bureau/955?lang=" + language);

        page.locator("#office").selectOption("president");
        page.locator("#person").fill("Amina Bello");
        page.locator("#person").press("Enter");

        assertThat(page.locator(".notice-done")).isVisible();
        assertThat(page.locator(".completion")).hasCount(5);
        checked(page, "bureau-desk-" + language);

        page.locator("details.confirm:has(#elected) summary").click();
        page.locator("details.confirm:has(#elected) button").click();
        assertThat(page.locator(".notice-done")).isVisible();
        followsTheActsIntoTheRecord(page, language);
        page.navigate("/sessions/955/bureau?lang=" + language);

        assertThat(page.locator(".officers > li")).hasCount(1);
        assertThat(page.locator("td .seat-president")).hasCount(2);
        assertThat(page.locator(".rotation-mark")).hasCount(3);
        checked(page, "bureau-" + language);
        page.setViewportSize(320, 700);
        checked(page, "bureau-phone-" + language);
    }

    private static void followsTheActsIntoTheRecord(Page page, String language) {
        page.locator("a[href*='/desk/record?matter=bureau/955']").click();
        assertThat(page.locator(".record-day li p").first()).containsText("Amina Bello");
        checked(page, "record-" + language);

        page.locator(".record-number").first().click();
        assertThat(page.locator(".record-seal")).hasCount(2);
        checked(page, "record-entry-" + language);
    }

    private static void checked(Page page, String picture) {
        Browser.checkAccessible(page);
        Browser.checkFits(page);
        Browser.picture(page, picture);
    }
}
