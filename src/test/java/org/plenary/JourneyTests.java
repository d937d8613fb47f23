package org.plenary;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole journey, in the program as it is started: an officer brings a paper, delegates read the session, in the
 * browser, on a phone, as a document and in their calendars.
 */
@ExtendWith(Browser.Visits.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTests {

    private static final Path PAPER = Path.of("src/main/resources/sample/CTOC_COP_2008_1.en.txt");
    private static final String PASSWORD = "four words on weather";
    private static final List<String> SESSION =
            List.of("/", "/sessions/4", "/sessions/4/agenda", "/sessions/4/agenda/2c", "/sessions/4/programme");
    private static final List<String> LIBRARY = List.of(
            "/sessions",
            "/sessions/4/meetings/1",
            "/documents",
            "/documents/CTOC/COP/2008/2",
            "/treaties",
            "/treaties/untoc",
            "/treaties/untoc/articles/16",
            "/states/FRA",
            "/rules",
            "/rules/18",
            "/sign-in");

    private static int port;
    private static RunningPlenary plenary;

    @BeforeAll
    static void start(@TempDir Path home) {
        port = RunningPlenary.freePort();
        plenary = RunningPlenary.start(
                        Map.of("PLENARY_HOME", home.toString()),
                        "serve",
                        "--port",
                        String.valueOf(port),
                        "--now",
                        "2008-10-08T08:30:00Z")
                .untilReady();
    }

    @AfterAll
    static void stop() {
        plenary.close();
    }

    @Test
    @Order(1)
    void anOfficerBringsAPaperCorrectsItAndAcceptsIt(Browser browser) {
        var page = browser.visit(port, "/sign-in?lang=en");
        signInForTheFirstTime(page);

        page.navigate("/desk");
        Browser.checkAccessible(page);
        page.locator("#file").setInputFiles(PAPER);
        submit(page, "form[enctype]");
        assertThat(page).hasURL(Pattern.compile("/desk/papers/\\d+"));
        assertThat(page.locator(".paper-counts dd")).hasText(new String[] {"8", "14", "27", "49", "22", "8", "0"});
        correct(page);

        submit(page, "form[action$='/accept']");
        assertThat(page).hasURL(Pattern.compile("/desk/sessions/4/agenda"));
        assertThat(page.locator(".notice")).isVisible();
        Browser.checkAccessible(page);
        Browser.picture(page, "journey-editor");
        edit(page);
    }

    private static void signInForTheFirstTime(Page page) {
        var oneTime = Pattern.compile("one-time password (\\S+)").matcher(plenary.output());
        assertThat(oneTime.find()).isTrue();
        page.locator("#name").fill("administrator");
        page.locator("#password").fill(oneTime.group(1));
        submit(page, "main form");
        page.locator("#current").fill(oneTime.group(1));
        page.locator("#next").fill(PASSWORD);
        submit(page, "main form");
        assertThat(page).hasURL(Pattern.compile("changed"));
    }

    /** A line, then the head; the correction of the head is taken back. */
    private static void correct(Page page) {
        var line = page.locator(".place-item .result-place a").nth(5);
        line.click();
        assertThat(page.locator(".correction textarea").first()).isFocused();
        Browser.checkAccessible(page);
        page.locator("#item").fill("no number");
        submit(page, ".correction");
        assertThat(page.locator(".reading-block .notice-breach")).isVisible();
        assertThat(page.locator("#item")).hasValue("no number");

        page.locator("#item").fill("1(e)");
        page.locator(".correction textarea").first().fill("(e) Credentials of representatives, corrected;");
        submit(page, ".correction");
        assertThat(page.locator(
                                ".became",
                                new Page.LocatorOptions().setHasText("Credentials of representatives, corrected"))
                        .first())
                .isVisible();

        page.locator("#head-NUMBER").fill("5");
        submit(page, ".paper-head");
        assertThat(page.locator("#head-NUMBER")).hasValue("5");
        submit(page, ".corrections");
        assertThat(page.locator("#head-NUMBER")).hasValue("4");
    }

    /** A new item moves those after it on, in the programme as well; undo moves them back. */
    private static void edit(Page page) {
        page.locator("#place").fill("4");
        page.locator("#new-en").fill("Cooperation in the recovery of assets");
        submit(page, "form[action$='/items']");
        assertThat(page.locator("#item-4")).containsText("Cooperation in the recovery of assets");
        assertThat(page.locator(".finding-breach")).containsText("memorandum");
        page.navigate("/sessions/4/meetings/22");
        assertThat(page.locator("main")).containsText("9");

        page.navigate("/desk/sessions/4/agenda");
        submit(page, "form[action$='/undo']");
        assertThat(page.locator("#item-4")).containsText("Future activities");
    }

    @ParameterizedTest
    @Order(2)
    @ValueSource(strings = {"en", "zh", "ar"})
    void delegatesReadTheSession(String language, Browser browser) {
        var page = browser.visit(port, "/sessions/4?lang=" + language);

        page.navigate("/sessions/4/agenda");
        Browser.checkAccessible(page);
        Browser.picture(page, "journey-agenda-" + language);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        page.navigate("/sessions/4/agenda/1e");
        assertThat(page.locator("h1"))
                .containsText(Map.of("en", "Credentials of representatives, corrected", "zh", "全权证书", "ar", "وثائق")
                        .get(language));
    }

    @Test
    @Order(2)
    void everyPageIsAccessibleOnAPhone(Browser browser) {
        var page = browser.onPhone().visit(port, "/?lang=ar");

        read(page, SESSION);
        read(page, LIBRARY);
    }

    @Test
    @Order(2)
    void nothingIsWiderThanTheNarrowestPhone(Browser browser) {
        var page = browser.onNarrowPhone().visit(port, "/?lang=ru");

        for (var address :
                List.of(SESSION, LIBRARY).stream().flatMap(List::stream).toList()) {
            page.navigate(address);
            Browser.checkFits(page);
        }
    }

    @Test
    @Order(2)
    void keyboardLeadsPastTheNavigationToTheFirstItem(Browser browser) {
        var page = browser.visit(port, "/sessions/4/agenda?lang=en");

        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        for (int presses = 0; presses < 15 && !onAnItem(page); presses++) {
            page.keyboard().press("Tab");
        }

        assertThat(onAnItem(page)).as("an item has the focus").isTrue();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/sessions/4/agenda/1"));
    }

    @Test
    @Order(2)
    void agendaIsTakenAwayAsADocument() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(fetch("/sessions/4/agenda.docx?lang=en")));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("Credentials of representatives, corrected", "Technical assistance", "CTOC/COP/2008/2");
        }
    }

    @Test
    @Order(2)
    void calendarHasEveryMeeting() throws IOException, ParserException {
        InputStream calendar = new ByteArrayInputStream(fetch("/sessions/4/programme.ics"));

        assertThat(new CalendarBuilder().build(calendar).getComponents("VEVENT"))
                .hasSize(22);
    }

    private static void read(Page page, List<String> addresses) {
        for (var address : addresses) {
            page.navigate(address);
            Browser.checkAccessible(page);
            Browser.checkFits(page);
        }
    }

    private static boolean onAnItem(Page page) {
        return (Boolean)
                page.evaluate("() => /\\/agenda\\/\\d+[a-z]?/.test(document.activeElement.getAttribute('href') ?? '')");
    }

    private static void submit(Page page, String form) {
        page.locator(form + " button:not([type=button])").first().click();
    }

    private static byte[] fetch(String address) throws IOException {
        try (var reader = HttpClient.newHttpClient()) {
            var answer = reader.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
