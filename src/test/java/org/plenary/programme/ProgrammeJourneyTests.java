package org.plenary.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Browser;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Delegates read the programme, on the wall and in the hand; the secretariat moves a meeting by drag and by form. */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "plenary.now=2008-10-09T08:30:00Z")
@ExtendWith(Browser.Visits.class)
class ProgrammeJourneyTests {

    @LocalServerPort
    int port;

    @BeforeAll
    static void holdSession(
            @Autowired Sessions sessions, @Autowired Programmes programmes, @Autowired ApplicationEventPublisher news) {
        for (int number : new int[] {907, 908}) {
            var session = sessions.hold(FourthSession.BODY, number, FourthSession.DATES);
            if (programmes.of(session).meetings().isEmpty()) {
                news.publishEvent(FourthSession.accepted(9_070_000 + number, session, FourthSession.paper()));
            }
        }
    }

    @BeforeAll
    static void openAccount(@Autowired JdbcClient jdbc, @Autowired PasswordEncoder passwords) {
        jdbc.sql("""
                        insert into access.account (name, password, must_change, created, roles)
                        values ('amina', ?, false, now(), '{CONFERENCE_OFFICER}')
                        on conflict do nothing""").param(passwords.encode("four words on weather")).update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "zh"})
    void readsTheGrid(String language, Browser browser) {
        var page = browser.visit(port, "/sessions/907/programme?lang=" + language);

        assertThat(page.locator(".timetable-grid")).isVisible();
        assertThat(page.locator(".timetable-list")).isHidden();
        assertThat(page.locator(".timetable-grid .meeting-now")).hasCount(2);
        Browser.checkAccessible(page);
        Browser.checkFits(page);
        Browser.picture(page, "programme-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "zh"})
    void readsTheListOnAPhoneAndOpensAMeeting(String language, Browser browser) {
        var page = browser.onNarrowPhone().visit(port, "/sessions/907/programme?lang=" + language);

        assertThat(page.locator(".timetable-grid")).isHidden();
        assertThat(page.locator(".timetable-list li.meeting")).hasCount(22);
        Browser.checkAccessible(page);
        Browser.checkFits(page);
        Browser.picture(page, "programme-phone-" + language);

        page.locator(".timetable-list .meeting-now .meeting-head a").first().click();
        assertThat(page).hasURL(Pattern.compile("/sessions/907/meetings/4"));
        Browser.checkAccessible(page);
        Browser.checkFits(page);
        Browser.picture(page, "meeting-phone-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "zh", "ru"})
    void wholeProgrammeIsOnePrintedPage(String language, Browser browser) throws IOException {
        var page = browser.visit(port, "/sessions/907/programme?lang=" + language);

        try (var paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            org.assertj.core.api.Assertions.assertThat(paper.getNumberOfPages()).isEqualTo(1);
            var box = paper.getPage(0).getMediaBox();
            org.assertj.core.api.Assertions.assertThat(box.getWidth()).isGreaterThan(box.getHeight());
        }
    }

    @Test
    void readsTheGridByNight(Browser browser) {
        var page = browser.atNight().visit(port, "/sessions/907/programme?lang=en");

        Browser.checkAccessible(page);
        Browser.picture(page, "programme-night");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void movesAMeetingByDragAndTakesItBack(String language, Browser browser) {
        var page = signedIn(browser, "/desk/sessions/908/programme?lang=" + language);
        Browser.checkAccessible(page);
        Browser.picture(page, "plan-" + language);

        page.locator("[data-number='14']")
                .dragTo(page.locator(
                        "[data-date='2008-10-15'][data-start='10:00'][data-stream='parallel']:not(article)"));

        var moved = page.locator("[data-date='2008-10-15'][data-stream='parallel'] [data-number='14']");
        assertThat(moved).isVisible();
        assertThat(page.locator("#plan-live")).containsText("14");
        assertThat(page.locator("#meeting-14")).isFocused();
        Browser.checkAccessible(page);

        page.locator("form[action$='/undo'] button").click();
        assertThat(moved).hasCount(0);
        assertThat(page.locator(".notice")).isVisible();
    }

    @Test
    void movesAMeetingByFormWithoutScript(Browser browser) {
        var page = signedIn(browser.withoutScript(), "/desk/sessions/908/programme/meetings/16?lang=en");
        Browser.picture(page, "plan-form");

        page.locator("#date").fill("2008-10-16");
        page.locator("#room").fill("Boardroom D");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();

        assertThat(page.locator(".notice")).hasText("Meeting 16 is saved.");
        assertThat(page.locator("[data-date='2008-10-16'] [data-number='16']")).containsText("Boardroom D");
    }

    @Test
    void formOfAMeetingIsAccessibleOnAPhone(Browser browser) {
        var page = signedIn(browser.onNarrowPhone(), "/desk/sessions/908/programme/meetings/10?lang=ar");

        Browser.checkAccessible(page);
        Browser.checkFits(page);
        Browser.picture(page, "plan-form-phone-ar");
    }

    private Page signedIn(Browser browser, String address) {
        var page = browser.visit(port, address);
        Browser.signIn(page, "amina");
        page.navigate(address);
        return page;
    }
}
