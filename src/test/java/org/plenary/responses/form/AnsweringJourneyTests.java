package org.plenary.responses.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

/** The focal point of Peru answers in a browser: each answer is saved as it is typed, and nothing that was typed is lost. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import(OpenCycle.class)
@ExtendWith(Browser.Visits.class)
class AnsweringJourneyTests {

    private static int count;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private String own = "";

    @BeforeEach
    void open(@Autowired OpenCycle cycles, @Autowired List<ReferenceData> facts) {
        TreatyFacts.load(facts);
        jdbc.sql("""
                        insert into access.account (name, password, must_change, created, roles, acting_for)
                        values ('quispe', '{noop}four words on weather', false, now(), '{FOCAL_POINT}', 'PER')
                        on conflict do nothing""").update();
        var key = "journey-" + count++;
        cycles.of(key, WholeForm.form(), "PER");
        own = "/delegation/answers/" + key + "/" + key;
    }

    @AfterEach
    void takeTheAccountOut() {
        jdbc.sql("delete from access.account where name = 'quispe'").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "zh"})
    void answersAndSubmits(String language, Browser browser) {
        var page = signedIn(browser, "/delegation/answers?lang=" + language);
        Browser.look(page, "answers-asked-" + language);
        page.locator("a.asked-title[href='" + own + "']").click();
        page.locator(".response-begin button").click();
        Browser.look(page, "answers-overview-" + language);

        page.locator(".response-sections a").first().click();
        assertThat(page.locator("#q-practice")).isHidden();
        page.locator("#v-offence-partly").check();
        assertThat(page.locator("#q-practice")).isVisible();
        isSaved(page, "offence");
        page.locator("[name='x.practice']").fill("Ley 30077 – قانون – 法律");
        isSaved(page, "practice");
        page.locator("[name='x.cases']").fill("a dozen");
        assertThat(page.locator("#error-cases")).isVisible();
        Browser.look(page, "answers-section-" + language);
        page.locator("[name='x.cases']").fill("12");
        isSaved(page, "cases");
        assertThat(page.locator("#error-cases")).isHidden();
        page.locator("#v-measures-training").check();
        page.locator("#v-measures-none").check();
        assertThat(page.locator("#v-measures-training")).not().isChecked();

        page.locator("#v-offence-no").check();
        assertThat(page.locator("#q-practice")).isHidden();
        page.locator("#v-offence-yes").check();
        assertThat(page.locator("[name='x.practice']")).hasValue("Ley 30077 – قانون – 法律");
        page.locator(".response-acts .btn-primary").click();
        assertThat(page.locator(".notice-done")).isVisible();

        page.navigate(at(own));
        Browser.look(page, "answers-begun-" + language);
        page.locator(".response-submit summary").click();
        Browser.look(page, "answers-submit-" + language);
        page.locator(".response-submit form button").click();
        assertThat(page.locator(".notice-done")).isVisible();
        assertThat(page.locator(".response-submit")).hasCount(0);
        Browser.look(page, "answers-submitted-" + language);
        page.locator("a[href$='/submissions/1']").click();
        assertThat(page.locator(".answers-read")).containsText("Ley 30077");
        Browser.look(page, "answers-submission-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void twoWindowsAreShownBothWordings(String language, Browser browser) {
        var first = signedIn(browser, own + "/sections/article-5/0?lang=" + language);
        first.locator("#v-offence-yes").check();
        isSaved(first, "offence");
        var second = first.context().newPage();
        second.navigate(at(own + "/sections/article-5/0"));
        first.locator("[name='x.practice']").fill("What the ministry of justice says");
        isSaved(first, "practice");

        second.locator("[name='x.practice']").fill("What the police say");
        assertThat(second.locator("#q-practice .response-both [data-theirs]").first())
                .containsText("ministry of justice");
        Browser.look(second, "answers-conflict-" + language);
        second.locator("#q-practice [data-join]").click();
        isSaved(second, "practice");

        second.reload();
        assertThat(second.locator("[name='x.practice']"))
                .hasValue("What the ministry of justice says\n\nWhat the police say");
        second.locator("#q-practice .response-beside a[href*='/history/']").click();
        Browser.lookOnAllScreens(second, "answers-history-" + language);
    }

    @Test
    void whatIsTypedBeforeTheScriptIsThereIsSaved(Browser browser) {
        var page = signedIn(browser, own);
        page.locator(".response-begin button").click();
        page.route(Pattern.compile("responses-saving"), route -> {
            page.locator("#v-offence-yes").check();
            route.resume();
        });

        page.navigate(own + "/sections/article-5/0");

        isSaved(page, "offence");
    }

    @Test
    void theFormWaitsForAnAnswerThatIsOnItsWay(Browser browser) {
        var page = signedIn(browser, own + "/sections/article-5/0?lang=en");
        var held = new ArrayList<Runnable>();
        page.route("**/answers/offence", route -> {
            var heard = new Route.FulfillOptions().setResponse(route.fetch());
            if (held.isEmpty()) {
                held.add(() -> route.fulfill(heard));
            } else {
                route.fulfill(heard);
            }
        });
        page.locator("#v-offence-no").check();
        page.waitForCondition(() -> !held.isEmpty());

        page.locator("#v-offence-yes").check();
        page.locator(".response-acts .btn-primary").click();
        held.getFirst().run();

        assertThat(page.locator(".notice-done")).isVisible();
    }

    @Test
    void whatIsTypedWithoutNetworkIsSavedWhenThePageOpensAgain(Browser browser) {
        var page = signedIn(browser, own + "/sections/article-5/0?lang=en");
        page.locator("#v-offence-yes").check();
        isSaved(page, "offence");
        page.route("**/answers/practice", route -> route.abort());
        page.locator("[name='x.practice']").fill("Typed on a train");
        assertThat(page.locator("#q-practice [data-status]")).hasAttribute("data-state", "unsaved");
        page.navigate("about:blank");
        page.unroute("**/answers/practice");

        page.navigate(at(own + "/sections/article-5/0"));

        assertThat(page.locator("[name='x.practice']")).hasValue("Typed on a train");
        assertThat(page.locator("#q-practice [data-status]")).not().hasAttribute("data-state", "unsaved");
        page.evaluate("() => localStorage.clear()");
        page.reload();
        assertThat(page.locator("[name='x.practice']")).hasValue("Typed on a train");
    }

    @Test
    void nothingIsKeptForAnotherAccountOfTheSameBrowser(Browser browser) {
        var page = signedIn(browser, own + "/sections/article-5/0?lang=en");
        page.evaluate(
                "() => localStorage.setItem('answer somebody FRA ' + location.pathname + '/answers/other', 'x.other=whispered')");

        page.reload();

        assertThat(page.locator("main")).not().containsText("whispered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "zh"})
    void fitsAPhone(String language, Browser browser) {
        var page = signedIn(browser.onPhone(), "/delegation/answers?lang=" + language);
        for (var path :
                new String[] {"/delegation/answers", own, own + "/sections/article-5/0", own + "/sections/kinds/0"}) {
            page.navigate(at(path));
            Browser.look(page, "answers-phone" + path.replaceAll("[^a-z]+", "-") + "-" + language);
        }
    }

    @Test
    void answersWithoutScript(Browser browser) {
        var page = signedIn(browser.withoutScript(), own + "/sections/article-5/0?lang=en");
        page.locator("#v-offence-yes").check();
        page.locator(".response-acts .btn-secondary").click();
        page.locator("[name='x.practice']").fill("Without script");
        page.locator("[name='x.cases']").fill("many");
        page.locator(".response-acts .btn-secondary").press("Enter");

        assertThat(page.locator("#error-cases")).isVisible();
        assertThat(page.locator("[name='x.cases']")).hasValue("many");
        assertThat(page.locator("[name='x.practice']")).hasValue("Without script");
    }

    private static void isSaved(Page page, String question) {
        assertThat(page.locator("#q-" + question + " [data-status]")).hasAttribute("data-state", "saved");
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private Page signedIn(Browser browser, String path) {
        var page = browser.visit(port, path);
        Browser.signIn(page, "quispe");
        page.navigate(at(path));
        return page;
    }
}
