package org.plenary.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.languages.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DisplayName("The guides in the product")
@SpringBootTest
@AutoConfigureMockMvc
class GuideTests {

    @Autowired
    MockMvcTester http;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyGuideIsThereWholeInEveryLanguage(Language language) {
        for (var guide : Guide.values()) {
            assertThat(outline(guide, language)).as(guide.key()).isEqualTo(outline(guide, Language.ENGLISH));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void guideIsAPageWithItsPictures(Language language) {
        var shown = Jsoup.parse(text("/guide/answering?lang=" + language.tag()));
        assertThat(shown.select(".guide img").eachAttr("src"))
                .hasSize(3)
                .allSatisfy(picture -> assertThat(http.get().uri(picture)).hasStatusOk());
        assertThat(shown.select(".guide img").eachAttr("alt")).doesNotContain("");
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"ENGLISH", "RUSSIAN"})
    void guideGoesOutAsPdfWithItsPictures(Language language) throws Exception {
        var address = "/guide/answering.pdf?lang=" + language.tag();
        var bytes = http.get().uri(address).exchange().getResponse().getContentAsByteArray();

        try (var document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(GuideText.of(Guide.STATES, language, UnaryOperator.identity())
                            .title());
            assertThat(IntStream.range(0, document.getNumberOfPages())
                            .mapToObj(document::getPage)
                            .flatMap(page -> StreamSupport.stream(
                                    page.getResources().getXObjectNames().spliterator(), false)))
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void whatIsNoGuideIsNotFound() {
        assertThat(http.get().uri("/guide/unheard-of")).hasStatus(404);
        assertThat(http.get().uri("/guide/pictures/unheard-of.png")).hasStatus(404);
    }

    /** The names of the elements, what is code, and which pictures there are. */
    private static Stream<String> outline(Document page) {
        return page.body().getAllElements().stream()
                .filter(each -> each.nameIs("h2") || each.nameIs("li") || each.nameIs("tr") || each.nameIs("img"))
                .map(GuideTests::outline);
    }

    private static List<String> outline(Guide guide, Language language) {
        return outline(Jsoup.parse(
                        GuideText.of(guide, language, UnaryOperator.identity()).body()))
                .toList();
    }

    private static String outline(Element element) {
        return element.nameIs("img") ? element.attr("src") : element.normalName();
    }

    private String text(String address) {
        return new String(
                http.get().uri(address).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
