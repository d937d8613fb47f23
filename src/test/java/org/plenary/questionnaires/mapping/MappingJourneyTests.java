package org.plenary.questionnaires.mapping;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Browser;
import org.plenary.Shared;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.exchange.QuestionnaireJson;
import org.plenary.questionnaires.exchange.UnreadableQuestionnaire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer sets out in a browser what the fourth national report of another Conference continues of the third. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@ExtendWith(Browser.Visits.class)
class MappingJourneyTests {

    private static final String SIDE_BY_SIDE = "/desk/questionnaires/cpbNationalReport4/continuity/cpbNationalReport3";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void enterBoth(@Autowired Questionnaires questionnaires) throws IOException, UnreadableQuestionnaire {
        for (var code : new String[] {"cpbNationalReport3", "cpbNationalReport4"}) {
            var file = Files.readAllBytes(Shared.file("data/questionnaires/" + code + ".json"));
            questionnaires.enter(code, QuestionnaireJson.read(file).form(), "officer");
        }
        jdbc.sql("""
                        insert into access.account (name, password, must_change, created, roles)
                        values ('mapper', '{noop}four words on weather', false, now(), '{CONFERENCE_OFFICER}')
                        on conflict do nothing""").update();
    }

    @AfterEach
    void takeAllOut() {
        jdbc.sql("delete from questionnaires.continuity where questionnaire = 'cpbNationalReport4'")
                .update();
        jdbc.sql("delete from questionnaires.version where code like 'cpbNationalReport_' and not frozen")
                .update();
        jdbc.sql("delete from questionnaires.delivery where received_by = 'mapper'")
                .update();
        jdbc.sql("delete from access.account where name = 'mapper'").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void setsOutWhatEachQuestionContinues(String language, Browser browser) throws IOException {
        var page = signedIn(browser, "/desk/questionnaires?lang=" + language);
        takeInTheMapping(page, language);
        Browser.checkFits(page);
        page.locator(".facet a").last().click();
        Browser.lookOnAllScreens(page, "mapping-findings-" + language);

        page.navigate(at(SIDE_BY_SIDE + "/questions/Q014"));
        Browser.lookOnAllScreens(page, "mapping-form-" + language);
        page.locator("#answer-0-0").selectOption("none");
        var next = page.locator("[id='c.1.older']");
        next.focus();
        next.selectOption("Q012");
        assertThat(page.locator("[id='c.1.older']")).isFocused();
        assertThat(page.locator("#answer-1-0")).isVisible();
        assertThat(page.locator("#answer-0-0")).hasValue("none");
        Browser.lookOnAllScreens(page, "mapping-form-answers-" + language);
        page.setViewportSize(390, 844);
        Browser.checkAccessible(page);
        page.locator("button[name='save']").click();
        assertThat(page).hasURL(Pattern.compile("#q-Q014$"));
        assertThat(page.locator("#q-Q014 .chip")).hasCount(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void secondOfTwoOfficersIsShownBoth(String language, Browser browser) {
        var first = signedIn(browser, SIDE_BY_SIDE + "/questions/Q014?lang=" + language);
        var second = first.context().newPage();
        second.navigate(at(SIDE_BY_SIDE + "/questions/Q014"));
        first.locator("[id='c.0.older']").selectOption("Q014");
        assertThat(first.locator("#answer-0-0")).isVisible();
        first.locator("button[name='save']").click();

        second.locator("[id='c.0.older']").selectOption("Q012");
        assertThat(second.locator("[id='c.1.older']")).isVisible();
        second.locator("button[name='save']").click();

        assertThat(second.locator("#there")).isVisible();
        assertThat(second.locator("[id='c.0.older']")).hasValue("Q012");
        Browser.lookOnAllScreens(second, "mapping-both-" + language);
    }

    @Test
    void mappingIsSetOutWithoutScriptAtNight(Browser browser) {
        var page = signedIn(browser.withoutScript().atNight(), "/desk/questionnaires/cpbNationalReport4?lang=en");
        page.locator("details:has(#older) > summary").click();
        page.locator("#older").selectOption("cpbNationalReport3");
        page.locator("form[action$='/continuity'] .btn-primary").click();
        page.locator("#q-Q014 a").click();
        page.locator("[id='c.0.older']").selectOption("Q014");
        page.locator("button[name='answers']").click();
        page.locator("#answer-0-0").selectOption("none");
        page.locator("button[name='save']").click();

        assertThat(page.locator("#q-Q014 .continuity-values")).isVisible();
        Browser.picture(page, "mapping-night");
    }

    private void takeInTheMapping(Page page, String language) throws IOException {
        page.locator("#file").setInputFiles(new FilePayload[] {
            file("mapping-cpbNationalReport4-3"), file("cpbNationalReport3"), file("cpbNationalReport4")
        });
        page.locator("form[enctype] .btn-primary").click();
        assertThat(page.locator(".import-file")).hasCount(3);
        Browser.lookOnAllScreens(page, "mapping-files-" + language);
        page.locator("form.form-acts .btn-primary").click();
        assertThat(page.locator(".notice-done")).isVisible();
        page.navigate(at("/desk/questionnaires/cpbNationalReport4"));
        page.locator(".missing summary").first().click();
        Browser.lookOnAllScreens(page, "mapping-missing-" + language);
        page.navigate(at(SIDE_BY_SIDE));
    }

    private static FilePayload file(String name) throws IOException {
        return new FilePayload(
                name + ".json",
                "application/json",
                Files.readAllBytes(Shared.file("data/questionnaires/" + name + ".json")));
    }

    private Page signedIn(Browser browser, String path) {
        var page = browser.visit(port, "/sign-in");
        Browser.signIn(page, "mapper");
        page.navigate(at(path));
        return page;
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
