package org.plenary.asking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A focal point who finds in the next cycle what the State said before. */
final class NextCycle {

    private final InBrowser focal;
    private final String own;

    /** @param own the address of the questionnaire as the State sees it */
    NextCycle(InBrowser focal, String own) {
        this.focal = focal;
        this.own = own;
    }

    /** It is there question by question, and counts for nothing before it is confirmed. */
    void isFilledIn(QuestionnaireInJson asked, Map<String, String> expected) {
        new StateAnswers(focal, own).begins();
        var filledIn = filledIn(asked);
        assertThat(expected).hasSizeGreaterThan(1);
        assertThat(filledIn.stream().collect(toMap(each -> each.attr("data-question"), NextCycle::answer)))
                .isEqualTo(expected);
        assertThat(focal.page().locator(".response-intro")).containsText(" " + asked(filledIn) + " ");
        assertThat(focal.page().locator(".response-meter progress")).hasAttribute("value", "0");
    }

    /** Confirms all that is asked in a section at once, which then counts; what is not asked stays as it was. */
    void confirms(String section, String name) {
        var page = focal.open(section(section));
        focal.looksOnPhone(name);
        int answers = page.locator(".response-earlier:visible").count();
        page.locator("button[name='confirm'][value='all']").click();
        assertThat(page.locator(".notice-done")).isVisible();
        assertThat(page.locator(".response-earlier .chip")).hasCount(answers);
        focal.open(own);
        assertThat(page.locator(".response-meter progress")).hasAttribute("value", String.valueOf(answers));
    }

    private List<Element> filledIn(QuestionnaireInJson asked) {
        return asked.sections()
                .map(section -> focal.read(section(QuestionnaireInJson.key(section))))
                .flatMap(page -> page.select("fieldset[data-question]:has(.response-earlier)").stream())
                .toList();
    }

    /** How many of the questions are asked after what the State said: a Party is not asked whether it is to become one. */
    private static long asked(List<Element> questions) {
        return questions.stream().filter(each -> !each.hasAttr("hidden")).count();
    }

    private static String answer(Element question) {
        return question.select(".question-options").isEmpty()
                ? question.expectFirst("[name^='x.']").val()
                : String.join(
                        " ", question.select(".question-option input[checked]").eachAttr("value"));
    }

    private String section(String key) {
        return own + "/sections/" + key + "/0";
    }
}
