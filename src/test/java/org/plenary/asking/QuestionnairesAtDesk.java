package org.plenary.asking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.plenary.languages.Language;
import tools.jackson.databind.JsonNode;

/** An officer who takes questionnaires in and asks them of States. */
final class QuestionnairesAtDesk {

    private final InBrowser officer;

    QuestionnairesAtDesk(InBrowser officer) {
        this.officer = officer;
    }

    /** Takes files in, after a look at what of them is not taken as it stands. */
    void takesIn(List<String> names, List<String> notAsItStands) throws IOException {
        var page = officer.open("/desk/questionnaires");
        var files = new ArrayList<FilePayload>();
        for (var name : names) {
            files.add(new FilePayload(name + ".json", "application/json", QuestionnaireInJson.content(name)));
        }
        page.locator("#file").setInputFiles(files.toArray(FilePayload[]::new));
        page.locator("form[enctype] .btn-primary").click();
        assertThat(page.locator(".import-file")).hasCount(names.size());
        assertThat(page.locator(".import-remarks .symbol").allTextContents()).containsExactlyElementsOf(notAsItStands);
        officer.looksOnPhone("preview");
        page.locator("form.form-acts .btn-primary").click();
        assertThat(page.locator(".notice-done")).isVisible();
        officer.looks("questionnaires");
    }

    /** The questions of a section and what may be chosen stand on its page as the file has them. */
    void isThereInSixLanguages(String code, JsonNode section) {
        for (var language : Language.values()) {
            var page = officer.read("/desk/questionnaires/%s/sections/%s?lang=%s"
                    .formatted(code, QuestionnaireInJson.key(section), language.tag()));
            page.select(".question-required").remove();
            assertThat(page.select(".question-title").eachText())
                    .containsExactlyElementsOf(titles(QuestionnaireInJson.questions(section), language));
            assertThat(page.select(".question-option label").eachText())
                    .containsExactlyElementsOf(titles(
                            QuestionnaireInJson.questions(section)
                                    .flatMap(each -> each.path("options").valueStream()),
                            language));
        }
    }

    private static List<String> titles(Stream<JsonNode> nodes, Language language) {
        return nodes.map(each -> each.path("title").path(language.tag()).asString())
                .map(title -> Jsoup.parse(title).text())
                .toList();
    }

    /** Side by side stand what is new, what is no longer asked, and answers that have no equal. */
    void seesWhatHasNoEqual(String address, MappingInJson mapping) {
        var page = officer.open(address + "?lang=en");
        var whole = officer.read(address);
        assertThat(whole.select(".continuity-unmapped .symbol").eachText()).containsExactlyElementsOf(mapping.left());
        var filters = whole.select(".facet a").eachAttr("href");
        assertThat(questions(officer.read(filters.getFirst()))).containsExactlyElementsOf(mapping.without());
        assertThat(questions(officer.read(filters.getLast()))).containsExactlyElementsOf(mapping.losing());
        page.locator(".facet a").last().click();
        officer.looksOnPhone("without-equal");
    }

    private static List<String> questions(Document sideBySide) {
        return sideBySide.select(".continuity tr[id^='q-'] > th .symbol").eachText();
    }

    /** Fills in the plan of a cycle with the States that are to be invited. */
    void plans(String key, String questionnaire, String opens, List<String> states) {
        var page = officer.open("/desk/cycles/new?lang=en");
        page.locator("#key").fill(key);
        page.locator("[id='title.en']").fill("Cycle on the " + questionnaire);
        page.locator("#opens").fill(opens);
        page.locator("#closes").fill("2030-12-31");
        page.locator(".cycle-form .form-check:has-text('" + questionnaire + "') input")
                .check();
        page.locator(".cycle-form details.more summary").click();
        states.forEach(state -> page.locator("#s" + state).check());
    }

    /** Keeps the plan that is filled in, and opens the cycle. */
    void opens() {
        var page = officer.page();
        page.locator(".cycle-form .form-acts .btn-primary").click();
        officer.act("/open");
        assertThat(page.locator(".notice-done")).isVisible();
    }

    /** How many States are at each stage: not begun, begun, submitted, returned, accepted. */
    void seesOnTheBoard(String cycle, String... counts) {
        var page = officer.open("/desk/cycles/" + cycle + "?lang=en");
        assertThat(page.locator(".board-counts strong")).hasText(counts);
        officer.looksOnPhone("board");
    }
}
