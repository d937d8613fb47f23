package org.plenary.questionnaires.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Conditions under which a question is asked")
class ConditionTests {

    private final Map<String, AnswerValue> answers = Map.of(
            "offence", AnswerValue.ofValues("partly"),
            "measures", AnswerValue.ofValues("training", "law"),
            "cases", AnswerValue.ofText("12"),
            "untoc-5.1", AnswerValue.ofValues("yes"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${offence} = 'partly'",
                "${offence} = 'yes' or ${offence} = 'partly'",
                "not(${offence} = 'no')",
                "selected(${measures}, 'law')",
                "${measures} = 'training'",
                "${cases} > 9 and ${cases} <= 12",
                "count(${measures}) = 2",
                "string-length(${cases}) = 2",
                "${untoc-5.1} = 'yes'",
                "not(${never-asked} = 'yes')"
            })
    void holds(String condition) {
        assertThat(Condition.of(condition).holds(answers)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${offence} = 'yes'",
                "selected(${measures}, 'equipment')",
                "${never-asked} = 'yes'",
                "${never-asked} != 'yes'",
                "${cases} > 12"
            })
    void doesNotHold(String condition) {
        assertThat(Condition.of(condition).holds(answers)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "${offence} =",
                "${a} = 'x",
                "alert(1)",
                "document('file:///etc/passwd')",
                "${1a} = 2",
                "count('x') > 0",
                "sum(1)"
            })
    void whatIsNoExpressionIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.of(text));
    }

    @Test
    void whatCannotBeJudgedByTheAnswersHolds() {
        var condition = Condition.of("not(${cases}) or count(string(.)) > 0");

        assertThat(condition.holds(answers)).isTrue();
    }

    @Test
    void constraintJudgesTheAnswerItself() {
        var years = Condition.of(". >= 1990 and . <= 2026");

        assertThat(years.holds(AnswerValue.ofText("2008"), answers)).isTrue();
        assertThat(years.holds(AnswerValue.ofText("208"), answers)).isFalse();
    }

    @Test
    void namesTheQuestionsItAsksAbout() {
        assertThat(Condition.of("${offence} = 'yes' and selected(${measures}, 'law')")
                        .keys())
                .containsExactlyInAnyOrder("offence", "measures");
    }
}
