package org.plenary.synthesis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
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

/** What three States answered, as an analyst reads it at the desk and as everybody reads it. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import({OpenCycle.class, AnsweredCycle.class})
@ExtendWith(Browser.Visits.class)
class SynthesisJourneyTests {

    private static int count;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private String key = "";

    @BeforeEach
    void openCycle(@Autowired AnsweredCycle cycles) {
        account("analyst", "ANALYST", null);
        account("summed-peru", "FOCAL_POINT", "PER");
        key = "summed-" + count++;
        cycles.of(key);
    }

    @AfterEach
    void takeAccountsOut() {
        jdbc.sql("delete from access.account where name in ('analyst', 'summed-peru')")
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "zh"})
    void figuresAreReadAtTheDeskAndByAll(String language, Browser browser) {
        var page = signedIn(browser, "analyst", language);
        page.navigate(at("/desk/synthesis/"));
        Browser.lookOnAllScreens(page, "synthesis-desk-" + language);
        page.navigate(section("/desk/synthesis/"));
        page.locator("#f-offence .figure-more:not([open]) > summary").first().click();
        page.locator("#f-practice .figure-more:has(.answers-read) > summary").click();
        page.locator("#f-practice .figure-more:has(textarea):not([open]) > summary")
                .click();
        page.locator("#f-practice textarea").fill("Two of the laws are recent.");
        Browser.lookOnAllScreens(page, "synthesis-section-" + language);
        page.locator("#f-practice form button").click();
        assertThat(page.locator(".notice-done")).isVisible();
        page.navigate(at("/desk/synthesis/") + "/report");
        Browser.lookOnAllScreens(page, "synthesis-draft-" + language);

        page.navigate(at("/review/"));
        Browser.lookOnAllScreens(page, "review-" + language);
        page.navigate(section("/review/"));
        Browser.lookOnAllScreens(page, "review-section-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void partyReadsTheFiguresForParties(String language, Browser browser) {
        var page = signedIn(browser, "summed-peru", language);
        page.navigate(at("/delegation/review/"));
        Browser.lookOnAllScreens(page, "review-parties-" + language);
        page.navigate(section("/delegation/review/"));
        Browser.lookOnAllScreens(page, "review-parties-section-" + language);
    }

    private Page signedIn(Browser browser, String account, String language) {
        var page = browser.visit(port, "/sign-in?lang=" + language);
        Browser.signIn(page, account);
        return page;
    }

    private String at(String readers) {
        return "http://localhost:" + port + readers + key;
    }

    private String section(String readers) {
        return at(readers) + "/" + key + "/article-5";
    }

    private void account(String name, String role, @Nullable String actingFor) {
        jdbc.sql("""
                        insert into access.account (name, password, must_change, created, roles, acting_for)
                        values (?, '{noop}four words on weather', false, now(), ARRAY[?], ?)
                        on conflict do nothing""").params(Arrays.asList(name, role, actingFor)).update();
    }
}
