package org.plenary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Browser;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = RANDOM_PORT)
@ExtendWith(Browser.Visits.class)
class FrameJourneyTests {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void keyboardReachesTheContentFirst(String language, Browser browser, @LocalServerPort int port) {
        var page = browser.visit(port, "/no-such-page?lang=" + language);

        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator("#content")).isFocused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
    void pageIsAccessibleAndFitsTheNarrowestPhone(String language, Browser browser, @LocalServerPort int port) {
        var page = browser.onNarrowPhone().visit(port, "/no-such-page?lang=" + language);

        Browser.checkAccessible(page);
        Browser.checkFits(page);
        Browser.picture(page, "error-narrow-" + language);
    }
}
