package org.plenary.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.asking.QuestionnaireInJson.key;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** An officer who compares figures and the draft of the report with a count of the exported table. */
final class SynthesisAtDesk {

    private final InBrowser officer;
    private final String address;
    private final Map<String, String> names;

    /** @param names the names of the States by their codes */
    SynthesisAtDesk(InBrowser officer, String cycle, Map<String, String> names) {
        this.officer = officer;
        this.address = "/desk/synthesis/" + cycle;
        this.names = names;
    }

    AnswersInCsv takesTheTable() throws IOException {
        officer.open(address + "?lang=en");
        officer.looksOnPhone("synthesis");
        return AnswersInCsv.of(officer.takesAway("a[href$='/answers.csv']"));
    }

    /** Each value with those who chose it, and those that left the question out; the States behind each by name. */
    void seesRightFigures(String code, QuestionnaireInJson asked, AnswersInCsv answers, String silent) {
        asked.sections().forEach(section -> {
            var page = officer.read("%s/%s/%s?lang=en".formatted(address, code, key(section)));
            QuestionnaireInJson.questions(section).forEach(question -> {
                var figure = page.getElementById("f-" + key(question));
                assertThat(figure).as(key(question)).isNotNull();
                assertThat(bars(figure)).as(key(question)).isEqualTo(expected(question, answers, true));
            });
            assertThat(page.select(".answer-bar-states").text())
                    .as("a State that has not answered is behind no bar")
                    .doesNotContain(silent);
        });
        officer.open("%s/%s/Article2?lang=en".formatted(address, code));
        officer.looksOnPhone("figures");
    }

    private static List<String> bars(Element figure) {
        return figure.select(".answer-bars > li").stream()
                .map(bar -> bar.expectFirst("strong").text() + " "
                        + bar.select(".answer-bar-states p").text())
                .toList();
    }

    /** The number of States and their names for each value, in the order of the question, then for those that left it out. */
    private List<String> expected(JsonNode question, AnswersInCsv answers, boolean leftOut) {
        var expected = new ArrayList<String>();
        QuestionnaireInJson.values(question)
                .forEach(value -> expected.add(named(answers.choosing(key(question), value))));
        if (leftOut) {
            var rest = answers.states();
            rest.removeAll(answers.answering(key(question)));
            expected.add(named(rest));
        }
        return expected;
    }

    private String named(TreeSet<String> states) {
        return states.size() + " "
                + String.join(", ", states.stream().map(names::get).sorted().toList());
    }

    /** The draft says of each value that anybody chose how many did, with a footnote that names them. */
    void seesRightReport(QuestionnaireInJson asked, AnswersInCsv answers, String introduction) {
        var page = officer.read(address + "/report?lang=en");
        var paragraphs = page.select(".report-paragraph").stream().skip(1).toList();
        var questions = asked.questions().toList();
        assertThat(page.expectFirst(".report-paragraph").text()).contains(introduction);
        assertThat(paragraphs).hasSameSizeAs(questions);
        for (int number = 0; number < questions.size(); number++) {
            var question = questions.get(number);
            var values = expected(question, answers, false);
            assertThat(numbers(paragraphs.get(number)))
                    .as(key(question))
                    .isEqualTo(answers.answering(key(question)).isEmpty() ? List.of() : numbers(values));
            isSaid(page, paragraphs.get(number), values);
        }
        officer.open(address + "/report?lang=ar");
        officer.looks("report-ar");
    }

    private static List<String> numbers(Element paragraph) {
        return numbers(paragraph.select(".answer-bar-number").eachText());
    }

    private static List<String> numbers(List<String> texts) {
        return texts.stream().map(text -> text.substring(0, text.indexOf(' '))).toList();
    }

    private static void isSaid(Document page, Element paragraph, List<String> values) {
        var notes = paragraph.select("sup a").eachAttr("href").stream()
                .map(note -> page.expectFirst(note).ownText())
                .toList();
        values.stream()
                .filter(value -> !value.startsWith("0 "))
                .map(value -> value.split(" ", 2))
                .forEach(value -> {
                    assertThat(paragraph.text())
                            .contains(
                                    value[0].equals("3")
                                            ? "All 3 reporting States"
                                            : value[0] + " of the 3 reporting States");
                    assertThat(notes).contains(value[1]);
                });
    }
}
