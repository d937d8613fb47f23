package org.plenary.documents.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.languages.Language.ARABIC;
import static org.plenary.languages.Language.CHINESE;
import static org.plenary.languages.Language.ENGLISH;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.Documents;
import org.plenary.languages.MultilingualText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class LibraryPageTests {

    private static final DocumentSymbol CONFISCATION = DocumentSymbol.of("CTOC/COP/2008/6");

    @Autowired
    private MockMvcTester http;

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
                MultilingualText.of(ENGLISH, "Provisional agenda and annotations"),
                CONFISCATION,
                MultilingualText.of(ENGLISH, "Note by the Secretariat on confiscation")
                        .with(CHINESE, "秘书处关于就没收事宜开展国际合作的说明"),
                DocumentSymbol.of("CTOC/COP/2008/10"),
                MultilingualText.of(CHINESE, "秘书处的报告"),
                DocumentSymbol.of("CTOC/COP/2005/2/Rev.2"),
                MultilingualText.of(ENGLISH, "Report on the Convention"),
                DocumentSymbol.of("A/63/90"),
                MultilingualText.of(ARABIC, "تقرير الأمين العام")));
        documents.versionExists(CONFISCATION, ENGLISH, LocalDate.of(2008, 7, 31));
    }

    @Test
    void documentThatIsAskedForAgainAndAgainHoldsNoConnection() {
        IntStream.range(0, 30).forEach(time -> page("/documents/CTOC/COP/2008/6?time=" + time));
    }

    private Document page(String address) {
        var answer = http.get().uri(URI.create(address)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static List<String> symbols(Document page) {
        return page.select(".library tbody .symbol").eachText();
    }

    @Test
    void documentsStandInTheOrderOfTheirSymbols() {
        assertThat(symbols(page("/documents")))
                .containsExactly(
                        "A/63/90", "CTOC/COP/2005/2/Rev.2", "CTOC/COP/2008/1", "CTOC/COP/2008/6", "CTOC/COP/2008/10");
        assertThat(symbols(page("/documents?sort=-symbol"))).first().isEqualTo("CTOC/COP/2008/10");
    }

    @ParameterizedTest
    @CsvSource({
        "q=没收,                    CTOC/COP/2008/6",
        "q=CONFISCATION note,       CTOC/COP/2008/6",
        "q=confiscation ctoc/cop,   CTOC/COP/2008/6",
        "q=2005/2,                  CTOC/COP/2005/2/Rev.2",
        "q=الامين,                  A/63/90",
        "q=الأمين,                  A/63/90",
        "kind=note,                 CTOC/COP/2008/6",
        "year=2005,                 CTOC/COP/2005/2/Rev.2",
        "language=en,               CTOC/COP/2008/6",
        "body=A,                    A/63/90",
        "kind=report&year=2008,     CTOC/COP/2008/10",
        "q=100%_,                   ''"
    })
    void libraryIsFilteredByTheAddress(String query, String symbol) {
        var found = symbols(page("/documents?" + query.replace("%", "%25").replace(" ", "%20")));

        assertThat(found).isEqualTo(symbol.isEmpty() ? List.of() : List.of(symbol));
    }

    @Test
    void facetsSayHowManyDocumentsEachChoiceWouldShow() {
        var page = page("/documents?kind=report&lang=en");

        var facets = page.select(".facet").stream()
                .collect(Collectors.toMap(
                        facet -> facet.select(".facet-name").text(),
                        facet -> facet.select("li").eachText()));

        assertThat(facets.get("Kind")).containsExactly("Agenda 1", "Report 3", "Note by the Secretariat 1");
        assertThat(facets.get("Year")).containsExactly("2008 1", "2005 1");
        assertThat(facets.get("Organ")).containsExactly("A 1", "CTOC/COP 2");
        assertThat(page.select(".facet [aria-current]").attr("href")).isEqualTo("/documents");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?kind=nonsense",
                "?year=abc",
                "?language=xx",
                "?after=nonsense",
                "?after=2008-99-99~A/1/2",
                "?sort=up",
                "?before=CTOC/COP/2008/999"
            })
    void addressThatMakesNoSenseShowsWhatItCan(String query) {
        assertThat(symbols(page("/documents" + query))).hasSize(5);
    }

    @Test
    void longListIsPagedBothWays() {
        documents.registerAll(IntStream.rangeClosed(1, 120)
                .boxed()
                .collect(Collectors.toMap(
                        n -> DocumentSymbol.of("CTOC/COP/2010/" + n), n -> MultilingualText.of(ENGLISH, "Paper"))));

        var first = page("/documents?body=CTOC/COP&year=2010");
        var second = page(first.select("a[rel=next]").attr("href"));
        var third = page(second.select("a[rel=next]").attr("href"));
        var back = page(third.select("a[rel=prev]").attr("href"));

        assertThat(first.select("a[rel=prev]")).isEmpty();
        assertThat(symbols(second)).hasSize(50).first().isEqualTo("CTOC/COP/2010/51");
        assertThat(symbols(third)).hasSize(20);
        assertThat(third.select("a[rel=next]")).isEmpty();
        assertThat(symbols(back)).isEqualTo(symbols(second));
    }

    @Test
    void listSortedByDateIsPagedToo() {
        var paged = page("/documents?sort=issued");

        assertThat(symbols(paged)).hasSize(5);
        assertThat(symbols(page("/documents?sort=-issued&after=A/63/90"))).isEmpty();
        assertThat(symbols(page("/documents?sort=issued&after=A/63/90"))).hasSize(4);
    }

    @Test
    void emptyLibrarySaysWhatWillStandThere() {
        jdbc.sql("delete from documents.document").update();

        assertThat(page("/documents?lang=en").select(".empty-title").text()).isEqualTo("No documents yet");
        assertThat(page("/documents?lang=en&q=x").select(".empty-title").text()).isEqualTo("Nothing matches");
    }

    @Test
    void titleInAnotherLanguageIsMarked() {
        var page = page("/documents?lang=fr&q=10");

        assertThat(page.select(".library-title bdi[lang=zh]").text()).isEqualTo("秘书处的报告");
        assertThat(page.select(".language-marks span")).hasSize(6);
    }

    @Test
    void whatReadersTypeIsEscaped() {
        assertThat(page("/documents?q=%3Cscript%3Ealert(1)%3C/script%3E").select("main script"))
                .isEmpty();
        assertThat(http.get().uri("/documents/<script>").exchange()).hasStatus(404);
    }

    @Test
    void pageOfADocumentShowsItsTitlesAndLanguages() {
        var page = page("/documents/CTOC/COP/2008/6?lang=zh");

        assertThat(page.select("h1").text()).isEqualTo("秘书处关于就没收事宜开展国际合作的说明");
        assertThat(page.select(".document-symbol").text()).isEqualTo("CTOC/COP/2008/6");
        assertThat(page.select(".titles [lang=en]").text()).contains("Note by the Secretariat on confiscation");
        assertThat(page.select(".versions").text()).contains("2008年7月31日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/documents/ctoc/cop/2008/6", "/documents/CTOC/COP/2008/6*", "/documents/CTOC/COP/2008/6/"})
    void otherSpellingsLeadToTheOneAddress(String address) {
        assertThat(http.get().uri(address)).hasRedirectedUrl("/documents/CTOC/COP/2008/6");
    }

    @Test
    void unknownDocumentIsNotFoundAndSaysWhatToDo() {
        assertThat(http.get().uri("/documents/CTOC/COP/2008/66?lang=en"))
                .hasStatus(404)
                .bodyText()
                .contains("CTOC/COP/2008/66", "Check year and number", "/documents?q=CTOC");
        assertThat(http.get().uri("/documents/nonsense?lang=en"))
                .hasStatus(404)
                .bodyText()
                .contains("not the symbol of a document");
    }

    @Test
    void relationsAreShownFromBothSides() {
        documents.register(DocumentSymbol.of("CTOC/COP/2008/6/Add.1"), MultilingualText.of(ENGLISH, "More"));

        assertThat(page("/documents/CTOC/COP/2008/6?lang=en").select(".related").text())
                .contains("Addenda", "CTOC/COP/2008/6/Add.1", "More");
        assertThat(page("/documents/CTOC/COP/2008/6/Add.1?lang=en")
                        .select(".related")
                        .text())
                .contains("Adds to", "Note by the Secretariat on confiscation");
        assertThat(page("/documents/CTOC/COP/2005/2/Rev.2?lang=en")
                        .select(".related")
                        .text())
                .contains("Revises", "CTOC/COP/2005/2/Rev.1", "not in the register");
    }

    @Test
    void tableGoesOutAsJsonAndCsv() {
        assertThat(http.get().uri("/api/documents?kind=note"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"total": 1, "next": null, "documents": [{"symbol": "CTOC/COP/2008/6", "kind": "note",
                        "languages": ["en"], "title": {"en": "Note by the Secretariat on confiscation"}}]}""");
        assertThat(http.get().uri("/api/documents.csv?q=confiscation"))
                .hasStatusOk()
                .bodyText()
                .contains("symbol,title_ar,title_zh,title_en", "Note by the Secretariat on confiscation")
                .doesNotContain("A/63/90");
    }

    @Test
    void oneDocumentGoesOutWithAllThatIsKnown() {
        assertThat(http.get().uri("/api/documents/ctoc/cop/2005/2/rev.2"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"symbol": "CTOC/COP/2005/2/Rev.2", "relations":
                        [{"source": "CTOC/COP/2005/2/Rev.2", "kind": "revises", "target": "CTOC/COP/2005/2/Rev.1"}]}""");
        assertThat(http.get().uri("/api/documents/CTOC/COP/1999/1")).hasStatus(404);
    }
}
