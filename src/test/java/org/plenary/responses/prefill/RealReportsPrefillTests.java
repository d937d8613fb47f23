package org.plenary.responses.prefill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.Shared;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Continuity;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.exchange.MappingJson;
import org.plenary.questionnaires.exchange.QuestionnaireJson;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;
import org.plenary.responses.Answer;
import org.plenary.responses.Answers;
import org.plenary.responses.OpenCycle;
import org.plenary.responses.Response;
import org.plenary.responses.Submissions;
import org.plenary.responses.WithResponses;
import org.plenary.responses.Wording;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two real reports with the mapping between them, and what it says counted again here from the file itself. */
@DisplayName("The fourth national report begins with the answers to the third")
@WithResponses
@Transactional
class RealReportsPrefillTests {

    @Autowired
    OpenCycle cycles;

    @Autowired
    Prefill prefill;

    @Autowired
    Answers answers;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Submissions submissions;

    @Autowired
    Continuities continuities;

    @Test
    void questionByQuestion() throws Exception {
        var third = form("cpbNationalReport3");
        var fourth = form("cpbNationalReport4");
        var mapping = file("mapping-cpbNationalReport4-3");
        continuities.replace(
                new Continuity("real-4", "real-3", MappingJson.read(mapping).correspondences()));
        submitted(third);

        var response = begin("real-4", fourth);

        var expected = expected(JsonMapper.shared().readTree(mapping), third, fourth);
        assertThat(expected).hasSizeGreaterThan(120);
        assertThat(filledIn(response)).isEqualTo(expected);
    }

    /** Everything is answered: the last choice, or words that name the question. */
    private void submitted(Form form) {
        var response = begin("real-3", form);
        answers.saveAll(
                response,
                form.questions()
                        .filter(Question::isAnswerable)
                        .map(question -> Wording.given(question.key(), answer(question), "claire"))
                        .toList());
        submissions.submit(response, "claire", false);
    }

    private Response begin(String code, Form form) {
        var cycle = cycles.of(code, form, "PER");
        return prefill.begin(cycle, questionnaires.latest(code).orElseThrow(), "PER", "claire");
    }

    private static AnswerValue answer(Question question) {
        return switch (question.kind()) {
            case YES_NO, YES_PARTLY_NO, ONE_OF, MANY_OF, ASSISTANCE ->
                AnswerValue.ofValues(question.choices().getLast().value());
            case LEGISLATION ->
                new AnswerValue(List.of(), Map.of(), "", List.of(Map.of("title", "Law on " + question.key())));
            default -> AnswerValue.ofText("7 " + question.key());
        };
    }

    private Map<String, AnswerValue> filledIn(Response response) {
        return answers.of(response).values().stream()
                .filter(Answer::isToConfirm)
                .collect(Collectors.toMap(answer -> answer.place().question(), Answer::value));
    }

    private static Map<String, AnswerValue> expected(JsonNode mapping, Form third, Form fourth) {
        var expected = new HashMap<String, AnswerValue>();
        mapping.propertyStream().forEach(entry -> {
            var said = entry.getValue();
            var older = third.question(
                            said.isString()
                                    ? said.asString()
                                    : said.path("question").asString(""))
                    .filter(Question::isAnswerable);
            var newer = fourth.question(entry.getKey()).filter(Question::isAnswerable);
            if (older.isPresent() && newer.isPresent()) {
                var value = mapped(answer(older.get()), said.path("valueMapping"), newer.get());
                if (!value.isEmpty()) {
                    expected.put(entry.getKey(), value);
                }
            }
        });
        return expected;
    }

    private static AnswerValue mapped(AnswerValue answer, JsonNode values, Question newer) {
        if (newer.kind().isChoice()) {
            var offered = newer.choices().stream().map(choice -> choice.value()).toList();
            return AnswerValue.ofValues(answer.values().stream()
                    .map(value -> values.path(value).asString(value))
                    .filter(offered::contains)
                    .toArray(String[]::new));
        }
        return new AnswerValue(List.of(), Map.of(), answer.text(), newer.kind().isRows() ? answer.rows() : List.of());
    }

    private static Form form(String name) throws Exception {
        return QuestionnaireJson.read(file(name)).form();
    }

    private static byte[] file(String name) throws Exception {
        return Files.readAllBytes(Shared.file("data/questionnaires/" + name + ".json"));
    }
}
