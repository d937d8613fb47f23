package org.plenary.treaties.status;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Browser;
import org.plenary.database.ReferenceData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reader moves the day of a treaty's status, with and without script. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(Browser.Visits.class)
class StatusJourneyTests {

    @BeforeEach
    void load(@Autowired List<ReferenceData> all) {
        all.stream()
                .filter(data -> data.name().startsWith("treaties."))
                .filter(ReferenceData::isMissing)
                .forEach(ReferenceData::load);
    }

    @Test
    void sliderMovesTheDayInPlace(Browser browser, @LocalServerPort int port) {
        var page = browser.visit(port, "/treaties/untoc?on=2008-10-08&lang=en");

        page.locator("#days").press("Home");

        assertThat(page.locator(".figure-parties b")).hasText("0");
        assertThat(page).hasURL(Pattern.compile(".*on=2000-12-12.*"));
        assertThat(page.locator("[data-said]")).containsText("12 December 2000");
        Browser.checkAccessible(page);
    }

    @Test
    void pagesAreAccessibleInArabicOnANarrowPhoneAtNight(Browser browser, @LocalServerPort int port) {
        var reader = browser.onNarrowPhone().atNight();
        for (var address : List.of(
                "/treaties?lang=ar",
                "/treaties/untoc?on=2008-10-08&show=signatories&lang=ar",
                "/treaties/untoc/articles/16?lang=ar",
                "/states/FRA?lang=ar",
                "/states?lang=ar")) {
            var page = reader.visit(port, address);
            Browser.checkAccessible(page);
            Browser.checkFits(page);
        }
    }

    @Test
    void withoutScriptTheDateIsAForm(Browser browser, @LocalServerPort int port) {
        var page = browser.withoutScript().visit(port, "/treaties/untoc?lang=en");

        page.locator("#on").fill("2008-10-08");
        page.locator(".status-date button").click();

        assertThat(page.locator(".figure-parties b")).hasText("146");
    }
}
