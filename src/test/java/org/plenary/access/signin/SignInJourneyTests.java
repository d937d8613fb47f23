package org.plenary.access.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.Browser;
import org.plenary.access.accounts.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A member of the secretariat signs in for the first time, with the keyboard alone. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@ExtendWith(Browser.Visits.class)
class SignInJourneyTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder passwords;

    @BeforeEach
    void openAccount() {
        accounts.giveOneTimePassword("mary", passwords.encode("given by another"));
    }

    @AfterEach
    void closeAccount(@Autowired JdbcClient jdbc) {
        jdbc.sql("delete from access.account where name = 'mary'").update();
        jdbc.sql("delete from access.session where principal_name = 'mary'").update();
    }

    @Test
    void endsAllSignInsOnANarrowPhone(Browser browser) {
        accounts.changePassword("mary", passwords.encode("four words on weather"));
        var page = browser.onNarrowPhone().visit(port, "/sign-in?lang=en");
        type(page, "name", "mary");
        type(page, "password", "four words on weather");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/account$"));
        page.navigate("/account/sign-ins");
        Browser.checkFits(page);
        Browser.picture(page, "sign-ins-narrow");

        page.locator(".confirm > summary").click();
        page.locator(".confirm button").click();

        assertThat(page).hasURL(Pattern.compile("/sign-in\\?after=sign-out"));
        page.navigate("/account");
        assertThat(page).hasURL(Pattern.compile("/sign-in"));
    }

    @ParameterizedTest
    @CsvSource({"en, Sign out", "ar, خروج"})
    void firstSignInAsksForAnotherPassword(String language, String signOut, Browser browser) {
        var page = browser.visit(port, "/sign-in?lang=" + language);
        Browser.checkAccessible(page);
        Browser.picture(page, "sign-in-" + language);

        var session = session(page);
        type(page, "name", "mary");
        type(page, "password", "given by another");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/account/password"));
        org.assertj.core.api.Assertions.assertThat(session(page))
                .as("a fresh session")
                .isNotEqualTo(session);
        Browser.checkAccessible(page);
        Browser.picture(page, "password-" + language);

        type(page, "current", "given by another");
        type(page, "next", "four words on weather");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("changed"));
        Browser.checkAccessible(page);

        page.navigate("/account/sign-ins");
        assertThat(page.locator(".chip-now")).hasCount(1);
        Browser.checkAccessible(page);
        Browser.picture(page, "sign-ins-" + language);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(signOut))
                .press("Enter");
        assertThat(page).hasURL(Pattern.compile("/sign-in"));
    }

    @Test
    void wrongPasswordKeepsTheName(Browser browser) {
        var page = browser.onPhone().visit(port, "/sign-in?lang=zh");

        type(page, "name", "mary");
        type(page, "password", "wrong");
        page.keyboard().press("Enter");

        assertThat(page.locator("#name")).hasValue("mary");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        Browser.checkAccessible(page);
        Browser.checkFits(page);
        Browser.picture(page, "sign-in-wrong-zh");
    }

    @Test
    void worksByNightAndWithoutScript(Browser browser) {
        var page = browser.atNight().withoutScript().visit(port, "/sign-in?lang=en");

        Browser.picture(page, "sign-in-night");
        type(page, "name", "mary");
        type(page, "password", "given by another");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/account/password"));
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("SESSION"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    private static void type(Page page, String field, String text) {
        page.locator("#" + field).focus();
        page.keyboard().type(text);
    }
}
