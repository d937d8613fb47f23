package org.plenary.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.database.ReferenceData;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Continuity;
import org.plenary.questionnaires.Correspondence;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.Relation;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.responses.OpenCycle;
import org.plenary.responses.Responses;
import org.plenary.responses.Submissions;
import org.plenary.responses.Visibility;
import org.plenary.treaties.TreatyFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("What States answered, counted and told")
@WithSynthesis
@Transactional
class SynthesisTests {

    @Autowired
    OpenCycle cycles;

    @Autowired
    AnsweringStates states;

    @Autowired
    Figures figures;

    @Autowired
    EarlierFigures earlier;

    @Autowired
    Responses responses;

    @Autowired
    Submissions submissions;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Continuities continuities;

    private Cycle cycle;

    @BeforeEach
    void fiveStatesOfWhichFourSubmit(@Autowired List<ReferenceData> facts) {
        TreatyFacts.load(facts);
        cycle = states.fiveOfWhichFourSubmit();
    }

    @Test
    void everyReportingStateIsCountedOnceOrHasLeftTheQuestionOut() {
        var offence = offence();

        assertThat(offence.reporting()).containsExactly("EGY", "FRA", "JPN", "PER");
        assertThat(offence.choosing("yes")).containsExactly("FRA", "PER");
        assertThat(offence.choosing("partly")).containsExactly("EGY");
        assertThat(offence.leftOut()).containsExactly("JPN");
    }

    @Test
    void stateThatDidNotSubmitIsNeverCountedAsNo() {
        assertThat(offence().choosing("no")).isEmpty();
    }

    @Test
    void questionThatWasNotPutIsNotLeftOut() {
        states.submit("NOR", "offence", AnswerValue.ofValues("no"));

        var practice = figures
                .of(cycle, states.asked(), states.asked().form().questions().toList(), _ -> true)
                .stream()
                .filter(each -> each.question().key().equals("practice"))
                .findFirst()
                .orElseThrow();

        assertThat(practice.asked()).containsExactly("EGY", "FRA", "JPN", "PER");
        assertThat(practice.leftOut()).containsExactly("EGY", "FRA", "PER");
    }

    @Test
    void whatIsForTheSecretariatOnlyIsLeftOutForOthers() {
        var counted = figures.of(
                cycle,
                states.asked(),
                states.asked().form().questions().toList(),
                answer -> answer.visibility() != Visibility.PUBLIC);

        assertThat(counted.getFirst().answered()).isEmpty();
    }

    @Test
    void changeAfterTheSubmissionIsNotCountedUntilItIsSubmitted() {
        var response = responses.find(cycle.id(), states.asked().id(), "EGY").orElseThrow();
        submissions.giveBack(response, List.of(), "officer");
        states.save("EGY", "offence", AnswerValue.ofValues("yes"));

        assertThat(offence().choosing("partly")).containsExactly("EGY");

        submissions.submit(response, "focal", false);

        assertThat(offence().choosing("yes")).containsExactly("EGY", "FRA", "PER");
    }

    @Test
    void earlierCycleIsComparedOnlyWhereTheQuestionIsTheSame() {
        continuities.replace(new Continuity(
                "counted-new",
                "counted",
                List.of(
                        new Correspondence("offence", "offence", Relation.SAME, Map.of("partly", "no")),
                        new Correspondence("measures", "measures", Relation.BROADER, Map.of()))));
        var later = cycles.later("counted-later", "counted-new", FormInOrder.form(), "FRA");

        var compared = earlier.of(
                later,
                questionnaires.latest("counted-new").orElseThrow(),
                FormInOrder.form().questions().toList());

        assertThat(compared).containsOnlyKeys("offence");
        assertThat(compared.get("offence"))
                .singleElement()
                .satisfies(each -> assertThat(each.byValue())
                        .containsEntry("yes", Set.of("FRA", "PER"))
                        .containsEntry("no", Set.of("EGY")));
    }

    @Test
    void whomAQuestionConcernsDoesNotGiveAwayAnAnswerForTheSecretariat() {
        states.submitForTheSecretariat("NOR", "offence", AnswerValue.ofValues("partly"));

        var publicly = figures.of(
                cycle,
                states.asked(),
                states.asked().form().questions().toList(),
                answer -> answer.visibility() == Visibility.PUBLIC);

        assertThat(publicly)
                .filteredOn(each -> each.question().key().equals("practice"))
                .singleElement()
                .satisfies(practice -> assertThat(practice.asked()).doesNotContain("NOR"));
    }

    @Test
    void assistanceIsSummedWithEachStateOnceAndThatNoneIsNeededIsNoNeed() {
        states.submit("NOR", "assistance", AnswerValue.ofValues("training", "drafting"));
        states.submit("TCD", "assistance", AnswerValue.ofValues("training"));
        states.save("EGY", "assistance", AnswerValue.ofValues("none"));

        var needs = AssistanceNeeds.of(figures.of(
                cycle, states.asked(), states.asked().form().questions().toList(), _ -> true));

        assertThat(needs.reporting()).isEqualTo(6);
        assertThat(needs.byKind().entrySet())
                .extracting(kind -> kind.getKey().value() + " " + kind.getValue())
                .containsExactly("drafting [NOR]", "training [NOR, TCD]");
    }

    private QuestionFigures offence() {
        return figures
                .of(cycle, states.asked(), states.asked().form().questions().toList(), _ -> true)
                .stream()
                .filter(each -> each.question().key().equals("offence"))
                .findFirst()
                .orElseThrow();
    }
}
