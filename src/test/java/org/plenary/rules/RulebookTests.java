package org.plenary.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.languages.Language;
import org.plenary.languages.Words;

class RulebookTests {

    private final Rulebook rules = Rulebooks.shipped().named("untoc-cop");

    @Test
    void everyOneOfTheEightyOneRulesIsFound() {
        assertThat(IntStream.rangeClosed(1, 81))
                .allSatisfy(
                        number -> assertThat(rules.find(Citation.rule(number))).isPresent());
    }

    @Test
    void ruleEighteenHasAWordingBeforeAndOneAfterDecisionFourSeven() {
        assertThat(rules.wordings("18")).extracting(Rule::since).containsExactly(1, 5);
        assertThat(Rulebooks.shipped()
                        .of("untoc-cop", 4)
                        .find("18")
                        .orElseThrow()
                        .since())
                .isEqualTo(1);
        assertThat(Rulebooks.shipped()
                        .of("untoc-cop", 5)
                        .find("18")
                        .orElseThrow()
                        .since())
                .isEqualTo(5);
    }

    @Test
    void periodsAreThoseThatWereSeen() {
        assertThat(List.of(
                        rules.period("9", "days"),
                        rules.period("17", "days"),
                        rules.period("18", "hours"),
                        rules.period("72", "days"),
                        rules.period("ten-weeks", "weeks"),
                        rules.period("six-weeks", "weeks")))
                .extracting(java.util.OptionalInt::getAsInt)
                .containsExactly(60, 30, 24, 60, 10, 6);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 22, 30, 33, 36, 37, 38, 40, 41, 42, 56, 72, 73})
    void aRuleThatFindingsCiteSpeaksSixLanguages(int number) {
        assertThat(rules.wordings(Integer.toString(number))).allSatisfy(rule -> {
            for (var language : Language.values()) {
                assertThat(rule.heading().isIn(language))
                        .as("heading in %s", language)
                        .isTrue();
                assertThat(rule.summary().isIn(language))
                        .as("summary in %s", language)
                        .isTrue();
            }
        });
    }

    @Test
    void everyPracticeHasItsNameAsACitation() {
        assertThat(rules.rules().stream().filter(Rule::isPractice)).isNotEmpty().allSatisfy(practice -> {
            for (var language : Language.values()) {
                assertThat(Citation.practice(practice.number()).in(Words.in(language)))
                        .isNotBlank();
                assertThat(practice.summary().isIn(language)).isTrue();
            }
        });
    }

    @Test
    void rulesOfTheOtherConferenceAreMarkedAsTakenOver() {
        var other = Rulebooks.shipped().named("uncac-cosp");

        assertThat(other.find("9").orElseThrow().certainty()).isEqualTo(Certainty.ANALOGY);
        assertThat(other.find("9").orElseThrow().summary())
                .isEqualTo(rules.find("9").orElseThrow().summary());
        assertThat(other.find("36")).isEmpty();
    }

    @Test
    void aBodyWithoutRulesHasThePractices() {
        assertThat(Rulebooks.shipped().named("none").rules()).isNotEmpty().allMatch(Rule::isPractice);
    }
}
