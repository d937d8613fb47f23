package org.plenary.delegations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Browser;
import org.plenary.programme.FourthSession;
import org.plenary.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The desk registers people by form and by file, approves them, lets them in, and gives out the list. */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "plenary.now=2008-10-09T08:30:00Z")
@AutoConfigureMockMvc
@Import(DeskForTests.class)
@ExtendWith(Browser.Visits.class)
class RegistrationJourneyTests {

    @LocalServerPort
    int port;

    @Autowired
    DeskForTests desk;

    @Autowired
    ApplicationEventPublisher news;

    @Autowired
    JdbcClient jdbc;

    private Session session;
    private String address = "";

    @BeforeEach
    void open(@Autowired PasswordEncoder passwords) {
        jdbc.sql("""
                        insert into access.account (name, password, must_change, created, roles)
                        values ('rosa', ?, false, now(), '{REGISTRATION_DESK}')
                        on conflict do nothing""").param(passwords.encode("four words on weather")).update();
        session = desk.open();
        news.publishEvent(FourthSession.accepted(9_800_000 + session.number(), session.id(), FourthSession.paper()));
        address = "/desk/registration/" + session.key();
    }

    @AfterEach
    void close() {
        jdbc.sql("delete from programme.version where session = ?")
                .param(session.id().value())
                .update();
        jdbc.sql("delete from programme.plan where session = ?")
                .param(session.id().value())
                .update();
        jdbc.sql("delete from access.account where name = 'rosa'").update();
        desk.close(session);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "zh"})
    void registersApprovesLetsInAndGivesOutTheList(String language, Browser browser) {
        var page = signedIn(browser, address + "?lang=" + language);
        Browser.look(page, "registration-empty-" + language);

        page.navigate(at(address + "/people/new?lang=" + language));
        page.locator("#delegation").fill("France");
        page.locator("#given").fill("Jeanne 😀");
        page.locator("#family").fill("Durand");
        page.locator("#position").fill("Ministre de la justice");
        page.locator("#listed").check();
        page.locator("main form.sheet button").click();
        assertThat(page.locator("#given-error")).isVisible();
        Browser.look(page, "registration-form-" + language);
        page.locator("#given").fill("Jeanne");
        page.locator("main form.sheet button").click();
        assertThat(page.locator(".notice")).isVisible();
        Browser.look(page, "registration-person-" + language);

        page.navigate(at(address));
        page.locator("#file")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "people.csv",
                        "text/csv",
                        "delegation,given,family,function,listed\nEGY,محمد,الراشد,representative,yes\nCHN,小明,王,representative,yes\nAtlantis,X,Y,king,\n"
                                .getBytes(StandardCharsets.UTF_8)));
        page.locator("form[enctype] button").click();
        assertThat(page.locator(".people tbody tr")).hasCount(3);
        Browser.look(page, "registration-file-" + language);
        page.locator("form[action$='/acceptance']")
                .locator("xpath=..")
                .locator("summary")
                .click();
        page.locator("form[action$='/acceptance'] button").click();

        assertThat(page.locator(".people tbody tr")).hasCount(3);
        Browser.look(page, "registration-desk-" + language);
        for (var box : page.locator(".people input[type=checkbox]").all()) {
            box.check();
        }
        page.locator("form[action$='/approvals'] .btn-primary").click();
        assertThat(page.locator(".notice")).isVisible();

        page.navigate(at(address + "/delegations/FRA"));
        Browser.look(page, "registration-delegation-" + language);
        var code = jdbc.sql("select badge from delegations.participant p join delegations.delegation d "
                        + "on d.id = p.delegation where d.session = ? and d.state = 'FRA'")
                .param(session.id().value())
                .query(String.class)
                .single();
        page.navigate(at(address + "/meetings"));
        Browser.look(page, "meetings-" + language);
        page.navigate(at(address + "/meetings/1"));
        assertThat(page.locator("#code")).isFocused();
        page.locator("#code").fill(code);
        page.locator("#code").press("Enter");
        assertThat(page.locator(".notice")).containsText("DURAND");
        assertThat(page.locator(".quorum-present").first()).hasText("1");
        Browser.look(page, "counter-" + language);

        page.navigate(at(address + "/list"));
        page.locator(".person-acts summary").first().click();
        page.locator(".person-acts form").first().locator("button").click();
        Browser.look(page, "list-issue-" + language);
        page.navigate(at(session.address() + "/participants"));
        assertThat(page.locator("main")).containsText("DURAND");
        Browser.look(page, "participants-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void deskAndListFitAPhone(String language, Browser browser) {
        desk.approved(desk.state(session, "FRA"), DeskForTests.person("Jeanne", "Durand"));
        var page = signedIn(browser.onNarrowPhone(), address + "?lang=" + language);
        for (var path : List.of("", "/people/new", "/delegations/FRA", "/meetings/1", "/list")) {
            page.navigate(at(address + path));
            Browser.look(page, "registration-phone" + path.replace('/', '-') + "-" + language);
        }
        page.navigate(at(session.address() + "/participants"));
        Browser.look(page, "participants-phone-" + language);
    }

    /** A browser that reads squares, before whose camera one badge is held for as long as it runs. */
    private static final String CAMERA = """
            window.BarcodeDetector = class {
              static getSupportedFormats() { return Promise.resolve(["qr_code"]); }
              detect() { return Promise.resolve([{ rawValue: "%s" }]); }
            };
            Object.defineProperty(navigator, "mediaDevices", { value: {
              getUserMedia: () => {
                const canvas = document.createElement("canvas");
                canvas.getContext("2d").fillRect(0, 0, 9, 9);
                return Promise.resolve(canvas.captureStream(5));
              } } });
            """;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void letsInByTheCamera(String language, Browser browser) {
        var person = desk.approved(desk.state(session, "FRA"), DeskForTests.person("Jeanne", "Durand"));
        var page = signedIn(browser, address + "?lang=" + language);
        page.addInitScript(CAMERA.formatted(person.badge()));
        page.navigate(at(address + "/meetings/1"));
        assertThat(page.locator("#camera")).isVisible();
        assertThat(page.locator("#camera-picture")).isHidden();

        page.locator("#camera").click();

        assertThat(page.locator("#check-in-told .notice-done")).containsText("DURAND");
        assertThat(page.locator(".quorum-present").first()).hasText("1");
        assertThat(page.locator("#camera-picture")).isVisible();
        assertThat(page.locator("#code")).hasValue("");
        Browser.look(page, "counter-camera-" + language);
        page.locator("#camera").click();
        assertThat(page.locator("#camera-picture")).isHidden();
    }

    @Test
    void registersWithoutScript(Browser browser) {
        var page = signedIn(browser.withoutScript(), address + "/people/new?lang=en");
        page.locator("#delegation").fill("FRA");
        page.locator("#family").fill("Durand");
        page.locator("main form.sheet button").click();

        assertThat(page.locator(".notice")).containsText("DURAND is registered");
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private Page signedIn(Browser browser, String path) {
        var page = browser.visit(port, path);
        Browser.signIn(page, "rosa");
        page.navigate(at(path));
        return page;
    }
}
