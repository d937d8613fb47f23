package org.plenary.documents.library;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.plenary.languages.Language.ARABIC;
import static org.plenary.languages.Language.CHINESE;
import static org.plenary.languages.Language.ENGLISH;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Browser;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.Documents;
import org.plenary.languages.MultilingualText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = RANDOM_PORT)
@ExtendWith(Browser.Visits.class)
class LibraryJourneyTests {

    private static final DocumentSymbol CONFISCATION = DocumentSymbol.of("CTOC/COP/2008/6");

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aSmallLibrary() {
        jdbc.sql("delete from documents.document").update();
        jdbc.sql("delete from documents.relation").update();
        documents.registerAll(Map.of(
                DocumentSymbol.of("CTOC/COP/2008/1"),
                MultilingualText.of(ENGLISH, "Provisional agenda and annotations")
                        .with(ARABIC, "جدول الأعمال المؤقت وشروحه"),
                CONFISCATION,
                MultilingualText.of(ENGLISH, "Note by the Secretariat on international cooperation for confiscation")
                        .with(CHINESE, "秘书处关于就没收事宜开展国际合作的说明"),
                DocumentSymbol.of("CTOC/COP/2008/6/Add.1"),
                MultilingualText.of(ENGLISH, "Addendum: replies of States"),
                DocumentSymbol.of("CTOC/COP/2008/10"),
                MultilingualText.of(CHINESE, "秘书处的报告"),
                DocumentSymbol.of("CTOC/COP/2005/2/Rev.2"),
                MultilingualText.of(ENGLISH, "Report of the Secretariat"),
                DocumentSymbol.of("A/63/90"),
                MultilingualText.of(ARABIC, "تقرير الأمين العام عن تحسين التنسيق")));
        documents.versionExists(CONFISCATION, ENGLISH, LocalDate.of(2008, 7, 31));
        documents.versionExists(CONFISCATION, CHINESE, LocalDate.of(2008, 8, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void libraryAndDocumentAreAccessibleAndFit(String language, Browser browser, @LocalServerPort int port) {
        for (var address :
                new String[] {"/documents?lang=", "/documents/CTOC/COP/2008/6?lang=", "/documents/A/1/1?lang="}) {
            var wide = browser.visit(port, address + language);
            Browser.checkAccessible(wide);
            Browser.picture(wide, "documents-wide-%s-%d".formatted(language, address.length()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void libraryAndDocumentFitAPhone(String language, Browser browser, @LocalServerPort int port) {
        var visitor = browser.onNarrowPhone();
        for (var address : new String[] {"/documents?lang=", "/documents/CTOC/COP/2008/6?lang="}) {
            var phone = visitor.visit(port, address + language);
            Browser.checkAccessible(phone);
            Browser.checkFits(phone);
            Browser.picture(phone, "documents-phone-%s-%d".formatted(language, address.length()));
        }
    }

    @Test
    void readerFindsAPaperByAWordOfItsTitle(Browser browser, @LocalServerPort int port) {
        var page = browser.withoutScript().visit(port, "/documents?lang=en");

        page.getByLabel("Symbol or words of the title").fill("confiscation");
        page.locator(".library-search button").click();
        assertThat(page.locator(".library tbody tr")).hasCount(1);
        page.locator(".library tbody a.symbol").click();

        assertThat(page.locator("h1")).containsText("confiscation");
    }
}
