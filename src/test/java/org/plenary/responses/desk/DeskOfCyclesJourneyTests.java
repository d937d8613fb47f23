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
import org.plenary.database.ReferenceData;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.responses.Answers;
import org.plenary.responses.OpenCycle;
import org.plenary.responses.Responses;
import org.plenary.responses.Submissions;
import org.plenary.responses.WholeForm;
import org.plenary.responses.Wording;
import org.plenary.treaties.TreatyFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer follows a cycle up: letters, a response that goes back with a remark, one that came on paper. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import(OpenCycle.class)
@ExtendWith(Browser.Visits.class)
class DeskOfCyclesJourneyTests {

    private static int count;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private String key = "";

    @BeforeEach
    void openCycleInWhichPeruSubmitted(
            @Autowired OpenCycle cycles,
            @Autowired Responses responses,
            @Autowired Answers answers,
            @Autowired Submissions submissions,
            @Autowired List<ReferenceData> facts) {
        TreatyFacts.load(facts);
        jdbc.sql("""
                        insert into access.account (name, password, must_change, created, roles)
                        values ('okafor', '{noop}four words on weather', false, now(), '{CONFERENCE_OFFICER}')
                        on conflict do nothing""").update();
        key = "desk-journey-" + count++;
        var cycle = cycles.of(key, WholeForm.form(), "PER", "KEN", "FRA");
        var peru = responses.begin(cycle.id(), cycle.questionnaires().getFirst(), "PER");
        answers.saveAll(
                peru,
                List.of(
                        Wording.given("offence", AnswerValue.ofValues("partly"), "claire"),
                        Wording.given("practice", AnswerValue.ofText("Ley 30077 de 2013"), "claire")));
        submissions.submit(peru, "claire", false);
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
        Browser.lookOnAllScreens(page, "desk-letters-" + language);
        page.navigate(at("/desk/cycles/" + key + "/letters/never-answered"));
        Browser.lookOnAllScreens(page, "desk-never-answered-" + language);

        page.navigate(at("/desk/cycles/" + key));
        page.locator(".board a[href$='/PER']").click();
        page.locator("#remark").fill("Please give the text of the law.");
        Browser.lookOnAllScreens(page, "desk-response-" + language);
        page.locator("form[action$='/return'] .btn-secondary").click();
        assertThat(page.locator(".notice-done")).isVisible();
        Browser.lookOnAllScreens(page, "desk-returned-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void answersThatCameOnPaperAreEntered(String language, Browser browser) {
        var page = signedIn(browser, "/desk/responses/%s/%s/KEN?lang=%s".formatted(key, key, language));
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
