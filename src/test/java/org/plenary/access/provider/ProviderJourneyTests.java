package org.plenary.access.provider;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.DEFINED_PORT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.Browser;
import org.plenary.RunningPlenary;
import org.plenary.access.Role;
import org.plenary.access.accounts.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An administrator goes to the provider, which is another site to the browser, and comes back to the desk. */
@SpringBootTest(webEnvironment = DEFINED_PORT)
@ExtendWith(Browser.Visits.class)
class ProviderJourneyTests {

    private static final int PORT = RunningPlenary.freePort();
    private static final ProviderForTests PROVIDER = new ProviderForTests("http://localhost:" + PORT);

    @DynamicPropertySource
    static void nameTheProvider(DynamicPropertyRegistry settings) {
        PROVIDER.start();
        settings.add("server.port", () -> PORT);
        settings.add("plenary.oidc.issuer", PROVIDER::issuer);
        settings.add("plenary.oidc.client-id", () -> ProviderForTests.CLIENT);
        settings.add("plenary.oidc.client-secret", () -> ProviderForTests.SECRET);
        settings.add("plenary.oidc.name", () -> "Example House");
        settings.add("plenary.site", () -> "http://localhost:" + PORT);
    }

    @AfterAll
    static void stopTheProvider() {
        PROVIDER.close();
    }

    @BeforeEach
    void inviteTomas(@Autowired Accounts accounts) {
        PROVIDER.letIn("tomas.r", "tomas@example.org", true);
        PROVIDER.letIn("stranger", "stranger@example.org", true);
        accounts.giveOneTimePassword("tomas", "{noop}a password that nobody was told");
        accounts.give("tomas", Set.of(Role.ADMINISTRATOR), null);
        accounts.setEmail("tomas", "tomas@example.org");
    }

    @AfterEach
    void closeAccount(@Autowired JdbcClient jdbc) {
        jdbc.sql("delete from access.account where name = 'tomas'").update();
        jdbc.sql("delete from access.session where principal_name = 'tomas'").update();
        jdbc.sql("delete from access.attempt").update();
    }

    @ParameterizedTest
    @CsvSource({"en, Sign in with Example House", "ar, الدخول عبر Example House"})
    void goesToTheProviderAndComesBackToTheDesk(String language, String link, Browser browser) {
        var page = browser.visit(PORT, "/sign-in?lang=" + language);
        Browser.checkAccessible(page);
        Browser.picture(page, "provider-sign-in-" + language);

        follow(page, link);
        assertThat(page).hasURL(Pattern.compile("^" + PROVIDER.issuer() + "/login"));
        signIn(page, "tomas.r");

        assertThat(page).hasURL(Pattern.compile("^http://localhost:" + PORT + "/desk$"));
        assertThat(page.locator("html")).hasAttribute("lang", language);
        page.navigate("/desk/accounts/tomas");
        assertThat(page.getByText(PROVIDER.issuer())).isVisible();
        Browser.checkAccessible(page);
        Browser.picture(page, "provider-bound-" + language);
    }

    @ParameterizedTest
    @CsvSource({"en, Sign in with Example House", "ar, الدخول عبر Example House"})
    void strangerIsBackAtTheSignInWithAClearMessageInTheSameLanguage(String language, String link, Browser browser) {
        var page = browser.onNarrowPhone().visit(PORT, "/sign-in?lang=" + language);

        follow(page, link);
        signIn(page, "stranger");

        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", language);
        Browser.checkAccessible(page);
        Browser.checkFits(page);
        Browser.picture(page, "provider-no-account-" + language);
    }

    @Test
    void worksByNightAndWithoutScript(Browser browser) {
        var page = browser.atNight().withoutScript().onPhone().visit(PORT, "/sign-in?lang=zh");
        Browser.picture(page, "provider-sign-in-night-zh");

        follow(page, "用 Example House 登录");
        signIn(page, "tomas.r");

        assertThat(page).hasURL(Pattern.compile("/desk$"));
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).press("Enter");
    }

    private static void signIn(Page page, String name) {
        page.waitForLoadState();
        page.locator("#username").fill(name);
        page.locator("#password").fill(name);
        page.locator("#password").press("Enter");
    }
}
