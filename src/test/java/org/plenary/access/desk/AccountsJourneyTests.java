package org.plenary.access.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Browser;
import org.plenary.access.Role;
import org.plenary.access.accounts.Accounts;
import org.plenary.database.ReferenceData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The administrator of a site without a mail server invites someone, who chooses a password and signs in. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@ExtendWith(Browser.Visits.class)
class AccountsJourneyTests {

    private static final String PASSWORD = "four words on weather";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openAccount(
            @Autowired List<ReferenceData> all, @Autowired Accounts accounts, @Autowired PasswordEncoder passwords) {
        all.stream()
                .filter(facts -> facts.name().equals("treaties.reference-data"))
                .filter(ReferenceData::isMissing)
                .forEach(ReferenceData::load);
        accounts.giveOneTimePassword("ingrid", passwords.encode("given by another"));
        accounts.changePassword("ingrid", passwords.encode(PASSWORD));
        accounts.give("ingrid", Set.of(Role.ADMINISTRATOR), null);
    }

    @AfterEach
    void clearAway() {
        for (var name : List.of("ingrid", "noor@example.org")) {
            jdbc.sql("delete from access.account where name = ?").param(name).update();
            jdbc.sql("delete from access.session where principal_name = ?")
                    .param(name)
                    .update();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "zh"})
    void invitesSomeoneWhoThenSignsIn(String language, Browser browser) {
        var page = browser.visit(port, "/sign-in?lang=" + language);
        signIn(page, "ingrid", "/desk$");
        page.navigate("/desk/accounts/new");
        page.locator("#name").fill("noor@example.org");
        page.locator("#role-focal-point").check();
        page.locator("form.sheet .btn-primary").click();
        assertThat(page.locator(".notice-breach")).isVisible();
        checked(page, "account-refused-" + language);
        page.locator("#of-state").selectOption("JOR");
        page.locator("form.sheet .btn-primary").click();

        var link = URI.create(page.locator("#link").inputValue()).getPath();
        checked(page, "account-hand-over-" + language);
        page.navigate("/desk/accounts?q=noor");
        checked(page, "accounts-" + language);
        page.locator("tbody th a").click();
        checked(page, "account-" + language);
        page.navigate("/desk/mail");
        checked(page, "mail-" + language);
        page.setViewportSize(320, 640);
        checked(page, "mail-narrow-" + language);
        page.navigate("/desk/accounts");
        checked(page, "accounts-narrow-" + language);
        page.navigate("/desk/accounts/noor@example.org");
        checked(page, "account-narrow-" + language);

        choosesThePassword(browser.visit(port, link + "?lang=" + language), language);
    }

    private static void choosesThePassword(Page page, String language) {
        checked(page, "link-" + language);
        var link = page.url();
        page.locator("#next").fill(PASSWORD);
        page.locator("#next").press("Enter");
        assertThat(page).hasURL(Pattern.compile("after=link"));
        checked(page, "sign-in-after-link-" + language);
        signIn(page, "noor@example.org", "/delegation$");
        page.navigate(link);
        assertThat(page.locator("#next")).hasCount(0);
        checked(page, "link-over-" + language);
    }

    @Test
    void forgottenPasswordOnANarrowPhone(Browser browser) {
        var page = browser.onNarrowPhone().visit(port, "/sign-in/recovery?lang=ru");

        checked(page, "recovery-closed-ru");
    }

    private static void signIn(Page page, String name, String leadsTo) {
        page.locator("#name").fill(name);
        page.locator("#password").fill(PASSWORD);
        page.locator("#password").press("Enter");
        assertThat(page).hasURL(Pattern.compile(leadsTo));
    }

    private static void checked(Page page, String picture) {
        Browser.checkAccessible(page);
        Browser.checkFits(page);
        Browser.picture(page, picture);
    }
}
