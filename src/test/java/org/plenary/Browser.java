package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A reader at a real browser, for journeys: one Chromium for the whole run, and for each test a visit of its own with
 * fresh cookies.
 *
 * <pre>{@code
 * @SpringBootTest(webEnvironment = RANDOM_PORT)
 * @ExtendWith(Browser.Visits.class)
 * class AgendaJourneyTests {
 *     @Test
 *     void readsTheAgendaOnAPhone(Browser browser, @LocalServerPort int port) {
 *         var page = browser.onPhone().visit(port, "/sessions/4/agenda?lang=ar");
 *
 *         page.getByRole(AriaRole.LINK, …).click();
 *         Browser.checkAccessible(page);
 *         Browser.picture(page, "agenda-phone-ar");
 *     }
 * }
 * }</pre>
 *
 * <p>The browser is {@code /usr/bin/chromium} or what {@code PLENARY_CHROMIUM} names. Where there is none the test is
 * skipped with a message, and fails under {@code CI=true}. A script error or a breach of the content policy on any page
 * fails the test.
 */
public final class Browser {

    private static final Path PICTURES = Path.of("target/screenshots");

    /** How long a page may take before a test fails, in milliseconds: more than a busy machine needs. */
    private static final int PATIENCE = 30_000;

    /** How much of a page is on its picture, in points: more takes seconds to draw, and nobody looks so far down. */
    private static final int TALLEST = 6_000;

    private final com.microsoft.playwright.Browser chromium;
    private final List<BrowserContext> visits = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final NewContextOptions options = new NewContextOptions().setViewportSize(1280, 900);

    private Browser(com.microsoft.playwright.Browser chromium) {
        this.chromium = chromium;
    }

    /** The visits that follow are made on a phone of 390 by 844 points. */
    public Browser onPhone() {
        options.setViewportSize(390, 844).setDeviceScaleFactor(2).setHasTouch(true);
        return this;
    }

    /** The visits that follow are made on the narrowest screen that pages must fit, 320 points. */
    public Browser onNarrowPhone() {
        options.setViewportSize(320, 640).setHasTouch(true);
        return this;
    }

    public Browser atNight() {
        options.setColorScheme(ColorScheme.DARK);
        return this;
    }

    public Browser withoutScript() {
        options.setJavaScriptEnabled(false);
        return this;
    }

    /** Opens a page of the server of this test in a new visit, without cookies. */
    public Page visit(int port, String address) {
        var visit = chromium.newContext(options.setBaseURL("http://localhost:" + port));
        visits.add(visit);
        visit.setDefaultTimeout(PATIENCE);
        var page = visit.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // Axe and the making of pictures set styles of their own, whose refusal is no fault of the page.
            if (message.text().contains("Content Security Policy")
                    && !message.text().contains("Applying inline style")) {
                complaints.add(message.text());
            }
        });
        page.navigate(address);
        return page;
    }

    /** Fails if axe finds anything that keeps people from using the page, and says where. */
    public static void checkAccessible(Page page) {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations.stream().map(Browser::readable).collect(Collectors.joining("\n")))
                .as("axe on %s", page.url())
                .isEmpty();
    }

    /** Fails if the page is wider than the screen. */
    public static void checkFits(Page page) {
        var width = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assertThat(((Number) page.evaluate(width)).intValue())
                .as("points by which %s is wider than the screen", page.url())
                .isZero();
    }

    /** Keeps a picture of the page as {@code target/screenshots/<name>.png}: the whole, or its first 6000 points. */
    public static void picture(Page page, String name) {
        var height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true)
                .setClip(0, 0, page.viewportSize().width, Math.min(height, TALLEST)));
    }

    /** Looks at the page as it is: axe finds nothing, it fits the screen; a picture is kept. */
    public static void look(Page page, String name) {
        checkAccessible(page);
        checkFits(page);
        picture(page, name);
    }

    /** Looks at the page on a wide screen and on phones. */
    public static void lookOnAllScreens(Page page, String name) {
        page.setViewportSize(1280, 900);
        look(page, name);
        page.setViewportSize(320, 640);
        checkFits(page);
        page.setViewportSize(390, 844);
        look(page, name + "-phone");
        page.setViewportSize(1280, 900);
    }

    /** Signs in at the form that is open, with the password that accounts of journeys have. */
    public static void signIn(Page page, String account) {
        page.locator("#name").fill(account);
        page.locator("#password").fill("four words on weather");
        page.locator("#password").press("Enter");
        page.waitForURL(address -> !address.contains("/sign-in"));
    }

    private static String readable(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> "%s: %s\n    %s".formatted(rule.getId(), rule.getHelp(), node.getHtml()))
                .collect(Collectors.joining("\n"));
    }

    /** Gives each test that asks for one a {@link Browser}, and ends its visits. */
    public static final class Visits implements ParameterResolver, AfterEachCallback {

        private static final Namespace HERE = Namespace.create(Browser.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Browser.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            var chromium = test.getRoot()
                    .getStore(HERE)
                    .computeIfAbsent(Chromium.class, _ -> Chromium.start(), Chromium.class);
            var browser = new Browser(chromium.browser);
            test.getStore(HERE).put(Browser.class, browser);
            return browser;
        }

        @Override
        public void afterEach(ExtensionContext test) {
            var browser = test.getStore(HERE).get(Browser.class, Browser.class);
            if (browser != null) {
                browser.visits.forEach(BrowserContext::close);
                assertThat(browser.complaints).as("complaints of the browser").isEmpty();
            }
        }
    }

    private record Chromium(Playwright driver, com.microsoft.playwright.Browser browser) implements AutoCloseable {

        static Chromium start() {
            var program = Path.of(
                    Optional.ofNullable(System.getenv("PLENARY_CHROMIUM")).orElse("/usr/bin/chromium"));
            if (!Files.isExecutable(program)) {
                var message = "No Chromium at %s; install it or set PLENARY_CHROMIUM".formatted(program);
                assertThat(System.getenv("CI")).as(message).isNotEqualTo("true");
                Assumptions.abort("Skipped: " + message);
            }
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            var driver = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Chromium(
                    driver,
                    driver.chromium()
                            .launch(new LaunchOptions()
                                    .setExecutablePath(program)
                                    .setArgs(List.of(
                                            "--no-sandbox",
                                            "--disable-gpu",
                                            "--disable-background-networking",
                                            "--disable-dev-shm-usage",
                                            "--no-first-run"))));
        }

        @Override
        public void close() {
            browser.close();
            driver.close();
        }
    }
}
