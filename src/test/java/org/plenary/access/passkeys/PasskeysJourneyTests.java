package org.plenary.access.passkeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A holder adds a passkey and signs in with it; those who forge, repeat or carry off an answer do not. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@ExtendWith(Browser.Visits.class)
class PasskeysJourneyTests {

    private static final String PASSWORD = "four words on weather";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void openAccounts(@Autowired PasswordEncoder passwords) {
        jdbc.sql("delete from access.attempt").update();
        for (var name : List.of("petra", "quentin")) {
            accounts.giveOneTimePassword(name, passwords.encode("given by another"));
            accounts.changePassword(name, passwords.encode(PASSWORD));
            accounts.give(name, Set.of(Role.ADMINISTRATOR), null);
        }
    }

    @AfterEach
    void closeAccounts() {
        jdbc.sql("delete from access.account where name in ('petra', 'quentin')")
                .update();
        jdbc.sql("delete from access.session where principal_name in ('petra', 'quentin')")
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "zh"})
    void passkeyIsAddedAndSignsIn(String language, Browser browser) {
        var page = browser.visit(port, "/sign-in?lang=" + language);
        withDevice(page);
        checked(page, "sign-in-passkey-" + language);
        addPasskey(page, "petra", step -> checked(page, step + "-" + language));
        page.setViewportSize(320, 640);
        checked(page, "passkeys-narrow-" + language);
        signOut(page);
        checked(page, "sign-in-passkey-narrow-" + language);

        page.locator("#passkey button").click();

        assertThat(page).hasURL(Pattern.compile("/desk$"));
        page.navigate("/account/passkeys");
        assertThat(page.locator("main")).not().containsText("Not used yet");
        page.locator(".confirm > summary").click();
        page.locator(".confirm button").click();
        assertThat(page.locator(".notice-done")).isVisible();
        assertThat(page.locator(".confirm")).hasCount(0);
    }

    @Test
    void passkeyOfALockedAccountIsAnsweredAsOneThatWasTakenAway(Browser browser) {
        var page = signedOut(browser, "petra");

        accounts.setLocked("petra", true);
        page.locator("#passkey button").click();
        assertThat(page.locator(".notice-breach")).isVisible();
        var ofLocked = page.locator(".notice-breach").textContent();
        accounts.setLocked("petra", false);
        jdbc.sql("delete from access.passkey where account = 'petra'").update();
        page.locator("#passkey button").click();

        assertThat(page.locator(".notice-breach")).hasText(ofLocked);
    }

    @Test
    void passwordThatMustBeChangedComesFirst(Browser browser) {
        var page = signedOut(browser, "petra");
        jdbc.sql("update access.account set must_change = true where name = 'petra'")
                .update();

        page.locator("#passkey button").click();

        assertThat(page).hasURL(Pattern.compile("/account/password"));
    }

    @Test
    void answerHoldsOnceForItsChallengeAndForItsPasskeyOnly(Browser browser) {
        var page = signedOut(browser, "petra");
        var answer = answer(page);

        send(page, forged(answer));
        refused(page);
        send(page, answer);
        refused(page); // The first answer, though forged, has used the challenge up.

        var right = answer(page);
        send(page, right);
        assertThat(page).hasURL(Pattern.compile("/desk$"));
        signOut(page);
        send(page, right);
        refused(page);
        answer(page);
        send(page, right);
        refused(page);
    }

    @Test
    void someoneElsesPasskeyIsNotOpenedByNamingIt(Browser browser) {
        var page = signedOut(browser, "petra");
        var others = JsonParser.parseString(answer(page)).getAsJsonObject();
        var id = others.get("id").getAsString();
        var second = signedOut(browser, "quentin");
        var own = JsonParser.parseString(answer(second)).getAsJsonObject();
        own.addProperty("id", id);
        own.addProperty("rawId", id);
        own.getAsJsonObject("response")
                .add("userHandle", others.getAsJsonObject("response").get("userHandle"));

        send(second, own.toString());

        refused(second);
    }

    @Test
    void passkeyThatHasBeenCopiedIsRefused(Browser browser) {
        var page = signedOut(browser, "petra");
        jdbc.sql("update access.passkey set uses = 1000 where account = 'petra'")
                .update();

        page.locator("#passkey button").click();

        refused(page);
    }

    @Test
    void challengeIsNotAnsweredForAnotherOrigin(Browser browser) {
        var page = signedOut(browser, "petra");

        assertThat(location(page, answer(page), "localhost:1")).endsWith("after=passkey");
        assertThat(location(page, answer(page), "localhost:" + port)).endsWith("/desk");
    }

    /** Where an answer leads that is sent as from a page of this host. */
    private String location(Page page, String answer, String host) {
        var token = page.locator("#passkey [name=_csrf]").inputValue();
        var sent = RequestOptions.create()
                .setHeader("Host", host)
                .setMaxRedirects(0)
                .setForm(FormData.create().set("_csrf", token).set("answer", answer));
        return page.request()
                .post("http://localhost:" + port + "/sign-in/passkey", sent)
                .headers()
                .getOrDefault("location", "");
    }

    private static String forged(String answer) {
        var forged = JsonParser.parseString(answer).getAsJsonObject();
        var response = forged.getAsJsonObject("response");
        var signature = response.get("signature").getAsString();
        response.addProperty("signature", (signature.startsWith("A") ? "B" : "A") + signature.substring(1));
        return forged.toString();
    }

    private static void refused(Page page) {
        assertThat(page).hasURL(Pattern.compile("after=passkey"));
        assertThat(page.locator(".notice-breach")).isVisible();
    }

    /** Someone whose device keeps a passkey, before the page to sign in. */
    private Page signedOut(Browser browser, String account) {
        var page = browser.visit(port, "/sign-in?lang=en");
        withDevice(page);
        addPasskey(page, account, _ -> {});
        signOut(page);
        return page;
    }

    /** Signs in by password and adds a passkey, with a look at each page on the way. */
    private static void addPasskey(Page page, String account, Consumer<String> look) {
        page.locator("#name").fill(account);
        page.locator("#password").fill(PASSWORD);
        page.locator("#password").press("Enter");
        assertThat(page).hasURL(Pattern.compile("/desk$"));
        page.navigate("/account/passkeys");
        page.locator("#name").fill("phone");
        page.locator("#current").fill("not this one");
        page.locator("#current").press("Enter");
        assertThat(page.locator("#current-error")).isVisible();
        look.accept("passkeys-wrong");
        page.locator("#current").fill(PASSWORD);
        page.locator("#current").press("Enter");
        assertThat(page).hasURL(Pattern.compile("/new$"));
        assertThat(page.locator("#passkey button")).isVisible();
        look.accept("passkey-new");
        page.locator("#passkey button").click();
        assertThat(page.locator(".notice-done")).isVisible();
        look.accept("passkeys");
    }

    private static void signOut(Page page) {
        page.context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("SESSION"));
        page.navigate("/sign-in");
        assertThat(page.locator("#passkey button")).isVisible();
    }

    /** What the device answers to a fresh challenge, not sent yet. */
    private static String answer(Page page) {
        return (String) page.evaluate("""
                async () => {
                  const form = document.getElementById("passkey");
                  const asked = await fetch(form.dataset.ask, { method: "POST", body: new URLSearchParams(new FormData(form)) });
                  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await asked.json());
                  return JSON.stringify(await navigator.credentials.get({ publicKey }));
                }""");
    }

    private static void send(Page page, String answer) {
        page.waitForNavigation(() -> page.evaluate("""
                answer => {
                  const form = document.getElementById("passkey");
                  form.elements.answer.value = answer;
                  form.submit();
                }""", answer));
    }

    /** Gives the browser a device that makes sure of its holder by itself. */
    private static void withDevice(Page page) {
        var devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        for (var able :
                List.of("hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation")) {
            device.addProperty(able, true);
        }
        var options = new JsonObject();
        options.add("options", device);
        devices.send("WebAuthn.addVirtualAuthenticator", options);
    }

    private static void checked(Page page, String picture) {
        Browser.checkAccessible(page);
        Browser.checkFits(page);
        Browser.picture(page, picture);
    }
}
