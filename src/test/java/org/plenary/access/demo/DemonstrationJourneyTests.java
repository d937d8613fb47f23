package org.plenary.access.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Browser;
import org.plenary.access.accounts.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Someone tries the site on the own machine, as one role and then as another. */
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {"plenary.demo=true", "server.address=127.0.0.1"})
@ExtendWith(Browser.Visits.class)
class DemonstrationJourneyTests {

    @LocalServerPort
    int port;

    @AfterEach
    void clearAway(@Autowired Accounts accounts, @Autowired JdbcClient jdbc) {
        accounts.closeAll("demo:");
        jdbc.sql("delete from access.session where principal_name like 'demo:%'")
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void signsInAsTwoRolesWithOneClickEach(String language, Browser browser) {
        var page = browser.onNarrowPhone().visit(port, "/sign-in?lang=" + language);
        Browser.checkAccessible(page);
        Browser.checkFits(page);
        Browser.picture(page, "demo-" + language);

        page.locator("button[value=conference-officer]").click();
        assertThat(page).hasURL(Pattern.compile("/desk$"));
        page.locator("form[action='/sign-out'] button").first().click();
        page.locator("button[value=focal-point]").click();

        assertThat(page).hasURL(Pattern.compile("/delegation$"));
    }
}
