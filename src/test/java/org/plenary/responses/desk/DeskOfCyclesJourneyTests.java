package org.plenary.responses.desk;

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
import org.plenary.responses.AnsweredCycle;
import org.plenary.responses.OpenCycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer plans a cycle and follows one up: board, letters, a response that goes back with a remark, one that came on paper. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import({OpenCycle.class, AnsweredCycle.class})
@ExtendWith(Browser.Visits.class)
class DeskOfCyclesJourneyTests {

    private static int count;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private String key = "";

    @BeforeEach
    void openCycleThatFiveStatesAreAsked(@Autowired AnsweredCycle cycles) {
        jdbc.sql("""
                        insert into access.account (name, password, must_change, created, roles)
                        values ('okafor', '{noop}four words on weather', false, now(), '{CONFERENCE_OFFICER}')
                        on conflict do nothing""").update();
        key = "desk-journey-" + count++;
        cycles.of(key);
    }

    @AfterEach
    void takeTheAccountOut() {
        jdbc.sql("delete from access.account where name = 'okafor'").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void cycleIsFollowedUp(String language, Browser browser) {
        var page = signedIn(browser, "/desk/cycles?lang=" + language);
        Browser.lookOnAllScreens(page, "desk-cycles-" + language);
        page.navigate(at("/desk/cycles/" + key + "/letters"));
        page.locator("section details.more summary").click();
        Browser.lookOnAllScreens(page, "desk-letters-" + language);
        page.navigate(at("/desk/cycles/" + key + "/letters/never-answered"));
        Browser.lookOnAllScreens(page, "desk-never-answered-" + language);

        page.navigate(at("/desk/cycles/" + key));
        Browser.lookOnAllScreens(page, "desk-board-" + language);
        page.locator(".board a[href$='/PER']").click();
        assertThat(page.locator(".answers-read a[download]")).hasCount(2);
        page.locator(".answers-read details.more summary").first().click();
        page.locator("#remark").fill("Please give the text of the law.");
        Browser.lookOnAllScreens(page, "desk-response-" + language);
        page.locator("form[action$='/return'] .btn-secondary").click();
        assertThat(page.locator(".notice-done")).isVisible();
        Browser.lookOnAllScreens(page, "desk-returned-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void cycleIsPlanned(String language, Browser browser) {
        var page = signedIn(browser, "/desk/cycles/new?lang=" + language);
        page.locator("#key").fill("planned-" + language);
        page.locator("#opens").fill("2027-01-01");
        page.locator("#closes").fill("2027-12-31");
        page.locator(".cycle-form .form-acts .btn-primary").click();
        assertThat(page.locator(".notice-breach")).isVisible();

        page.locator(".cycle-form details.more > summary").click();

        Browser.lookOnAllScreens(page, "desk-plan-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void answersThatCameOnPaperAreEntered(String language, Browser browser) {
        var page = signedIn(browser, "/desk/responses/%s/%s/TCD?lang=%s".formatted(key, key, language));
        page.locator("a[href$='/paper']").click();
        page.locator("#v-offence-yes").check();
        Browser.lookOnAllScreens(page, "desk-paper-" + language);
        page.locator(".form-acts .btn-primary, .response-acts .btn-primary")
                .first()
                .click();
        assertThat(page.locator(".notice-done")).isVisible();

        page.locator("details.confirm summary").click();
        page.locator("details.confirm button").click();

        assertThat(page.locator(".response-submissions li")).hasCount(1);
        Browser.lookOnAllScreens(page, "desk-entered-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void questionnaireIsWritten(String language, Browser browser) {
        var page = signedIn(browser, "/desk/questionnaires?lang=" + language);
        Browser.lookOnAllScreens(page, "desk-questionnaires-" + language);
        page.navigate(at("/desk/questionnaires/" + key));
        Browser.lookOnAllScreens(page, "desk-questionnaire-" + language);
        page.navigate(at("/desk/questionnaires/" + key + "/authoring"));
        page.locator("form[action$='/version'] button").click();
        Browser.lookOnAllScreens(page, "authoring-" + language);
        page.locator("#q-offence a").click();
        Browser.lookOnAllScreens(page, "authoring-question-" + language);
        for (var kind : List.of("oneof", "table")) {
            page.navigate(at("/desk/questionnaires/" + key + "/authoring/questions/kind-" + kind));
            Browser.lookOnAllScreens(page, "authoring-" + kind + "-" + language);
        }
        page.navigate(at("/desk/questionnaires/" + key + "/authoring/question?section=article-5"));
        page.locator("#key").fill("two words");
        page.locator("form.authoring .form-acts .btn-primary").click();
        assertThat(page.locator(".field-wrong")).hasCount(2);
        Browser.lookOnAllScreens(page, "authoring-wrong-" + language);
        page.navigate(at("/desk/questionnaires/" + key + "/authoring/section"));
        Browser.lookOnAllScreens(page, "authoring-section-" + language);
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private Page signedIn(Browser browser, String path) {
        var page = browser.visit(port, "/sign-in");
        Browser.signIn(page, "okafor");
        page.navigate(at(path));
        return page;
    }
}
