package org.plenary.responses.prefill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Continuity;
import org.plenary.questionnaires.Correspondence;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.Relation;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.QuestionKind;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Answers;
import org.plenary.responses.OpenCycle;
import org.plenary.responses.Origin;
import org.plenary.responses.Response;
import org.plenary.responses.Responses;
import org.plenary.responses.Submissions;
import org.plenary.responses.Visibility;
import org.plenary.responses.WithResponses;
import org.plenary.responses.Wording;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("A response begins with what the State answered before")
@WithResponses
@Transactional
class PrefillTests {

    private static final AnswerPlace OFFENCE = AnswerPlace.of("offence");

    @Autowired
    OpenCycle cycles;

    @Autowired
    Prefill prefill;

    @Autowired
    Responses responses;

    @Autowired
    Answers answers;

    @Autowired
    Submissions submissions;

    @Autowired
    Continuities continuities;

    @Autowired
    Questionnaires questionnaires;

    private Response earlier;

    @BeforeEach
    void answerFirstCycle() {
        var first = cycles.of("prefill-1", FormInOrder.form(), "PER");
        earlier = begin(first);
        save(earlier, "offence", AnswerValue.ofValues("partly"));
        save(earlier, "practice", AnswerValue.ofText("Since 2004."));
    }

    @Test
    void answerToTheSameQuestionOfAnEarlierVersionIsFilledIn() {
        submissions.submit(earlier, "claire", false);

        var next = begin(cycles.of("prefill-2", "prefill-1", FormInOrder.form(), "PER"));

        assertThat(answers.of(next).get(OFFENCE)).satisfies(answer -> {
            assertThat(answer.value()).isEqualTo(AnswerValue.ofValues("partly"));
            assertThat(answer.origin()).isEqualTo(Origin.PREFILLED);
            assertThat(answer.takenFrom()).isEqualTo(earlier.id());
            assertThat(answer.counts()).isFalse();
        });
    }

    @Test
    void whatWasNeverSubmittedIsNotFilledIn() {
        var next = begin(cycles.of("prefill-2", "prefill-1", FormInOrder.form(), "PER"));

        assertThat(answers.of(next)).isEmpty();
    }

    @Test
    void whatNobodyConfirmedIsNotCarriedFurther() {
        submissions.submit(earlier, "claire", false);
        var second = begin(cycles.of("prefill-2", "prefill-2", FormInOrder.form(), "PER"));
        save(second, "offence", AnswerValue.ofValues("yes"));
        continuities.replace(same("prefill-2", "prefill-1", "practice"));
        submissions.submit(second, "claire", false);

        var third = begin(cycles.of("prefill-3", "prefill-2", FormInOrder.form(), "PER"));

        assertThat(answers.of(third).get(OFFENCE)).extracting(Answer::takenFrom).isEqualTo(second.id());
        assertThat(answers.of(third).get(AnswerPlace.of("practice")))
                .extracting(Answer::takenFrom)
                .isEqualTo(earlier.id());
    }

    @Test
    void answerToAnOlderQuestionnaireIsFilledInWithItsValueMapped() {
        submissions.submit(earlier, "claire", false);
        continuities.replace(new Continuity(
                "prefill-new",
                "prefill-1",
                List.of(new Correspondence("offence", "offence", Relation.SAME, Map.of("partly", "yes")))));

        var next = begin(cycles.of("prefill-2", "prefill-new", FormInOrder.form(), "PER"));

        assertThat(answers.of(next).get(OFFENCE)).extracting(Answer::value).isEqualTo(AnswerValue.ofValues("yes"));
        assertThat(answers.of(next)).hasSize(1);
    }

    @Test
    void olderQuestionIsFoundOverTwoCycles() {
        submissions.submit(earlier, "claire", false);
        continuities.replace(same("prefill-middle", "prefill-1", "offence"));
        continuities.replace(same("prefill-new", "prefill-middle", "offence"));
        questionnaires.enter("prefill-middle", FormInOrder.form(), "officer");

        var next = begin(cycles.of("prefill-2", "prefill-new", FormInOrder.form(), "PER"));

        assertThat(answers.of(next).get(OFFENCE)).extracting(Answer::takenFrom).isEqualTo(earlier.id());
    }

    @Test
    void mergedTextsAreJoined() {
        save(earlier, "cases", AnswerValue.ofText("12"));
        submissions.submit(earlier, "claire", false);
        continuities.replace(practiceMergedFromPracticeAndCases());

        var next = begin(cycles.of("prefill-2", "prefill-new", FormInOrder.form(), "PER"));

        assertThat(answers.of(next).get(AnswerPlace.of("practice")))
                .extracting(answer -> answer.value().text())
                .asString()
                .contains("12", "Since 2004.");
    }

    @Test
    void whatWasForTheSecretariatOnlyStaysSoWhenItIsMerged() {
        answers.saveAll(
                earlier,
                List.of(new Wording(
                        AnswerPlace.of("cases"),
                        AnswerValue.ofText("12"),
                        Origin.GIVEN,
                        Visibility.SECRETARIAT,
                        null,
                        "claire")));
        submissions.submit(earlier, "claire", false);
        continuities.replace(practiceMergedFromPracticeAndCases());

        var next = begin(cycles.of("prefill-2", "prefill-new", FormInOrder.form(), "PER"));

        assertThat(answers.of(next).get(AnswerPlace.of("practice")))
                .extracting(Answer::visibility)
                .isEqualTo(Visibility.SECRETARIAT);
    }

    @Test
    void anotherStateBeginsWithNothing() {
        submissions.submit(earlier, "claire", false);

        var cycle = cycles.of("prefill-2", "prefill-1", FormInOrder.form(), "FRA");
        var next = prefill.begin(cycle, asked(cycle), "FRA", "jeanne");

        assertThat(answers.of(next)).isEmpty();
    }

    @Test
    void beginningAgainChangesNothing() {
        submissions.submit(earlier, "claire", false);
        var cycle = cycles.of("prefill-2", "prefill-1", FormInOrder.form(), "PER");
        var next = begin(cycle);
        save(next, "offence", AnswerValue.ofValues("no"));

        begin(cycle);

        assertThat(answers.of(next).get(OFFENCE)).extracting(Answer::value).isEqualTo(AnswerValue.ofValues("no"));
    }

    @Test
    void answersToARepeatedSectionAreFilledInOneByOne() {
        var place = new AnswerPlace("offence", 2);
        var many = cycles.of("prefill-many", repeated(), "PER");
        var before = begin(many);
        answers.saveAll(
                before,
                List.of(new Wording(
                        place, AnswerValue.ofValues("no"), Origin.GIVEN, Visibility.PARTIES, null, "claire")));
        submissions.submit(before, "claire", false);

        var next = begin(cycles.of("prefill-again", "prefill-many", repeated(), "PER"));

        assertThat(answers.of(next)).containsOnlyKeys(place);
        assertThat(answers.of(next).get(place)).extracting(Answer::visibility).isEqualTo(Visibility.PARTIES);
    }

    @Test
    void valueThatIsNoLongerOfferedIsNotFilledIn() {
        save(earlier, "measures", AnswerValue.ofValues("training"));
        submissions.submit(earlier, "claire", false);

        var next = begin(cycles.of("prefill-2", "prefill-1", withoutChoices(), "PER"));

        assertThat(answers.of(next)).containsKey(OFFENCE).doesNotContainKey(AnswerPlace.of("measures"));
    }

    @Test
    void choicesThatContradictAreNotMerged() {
        save(earlier, "measures", AnswerValue.ofValues("training"));
        submissions.submit(earlier, "claire", false);
        continuities.replace(new Continuity(
                "prefill-new",
                "prefill-1",
                List.of(
                        new Correspondence("offence", "offence", Relation.MERGED, Map.of()),
                        new Correspondence("offence", "measures", Relation.MERGED, Map.of("training", "yes")))));

        var next = begin(cycles.of("prefill-2", "prefill-new", FormInOrder.form(), "PER"));

        assertThat(answers.of(next)).doesNotContainKey(OFFENCE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Relation.class,
            names = {"NARROWER", "BROADER", "SPLIT"})
    void answerToAQuestionThatAskedOtherwiseIsFilledInToBeConfirmed(Relation relation) {
        submissions.submit(earlier, "claire", false);
        continuities.replace(new Continuity(
                "prefill-new", "prefill-1", List.of(new Correspondence("offence", "offence", relation, Map.of()))));

        var next = begin(cycles.of("prefill-2", "prefill-new", FormInOrder.form(), "PER"));

        assertThat(answers.of(next).get(OFFENCE))
                .extracting(Answer::isToConfirm)
                .isEqualTo(true);
    }

    @Test
    void latestSubmissionWinsOverAnOlderOfTheSameQuestion() {
        submissions.submit(earlier, "claire", false);
        var second = begin(cycles.of("prefill-2", "prefill-1", FormInOrder.form(), "PER"));
        save(second, "offence", AnswerValue.ofValues("yes"));
        submissions.submit(second, "claire", false);

        var third = begin(cycles.of("prefill-3", "prefill-1", FormInOrder.form(), "PER"));

        assertThat(answers.of(third).get(OFFENCE)).extracting(Answer::value).isEqualTo(AnswerValue.ofValues("yes"));
    }

    private static Form repeated() {
        return FormInOrder.of(true, FormInOrder.section().questions());
    }

    private static Form withoutChoices() {
        return FormInOrder.of(
                false,
                List.of(
                        FormInOrder.question("offence", QuestionKind.YES_PARTLY_NO, null),
                        FormInOrder.question("measures", QuestionKind.YES_NO, null)));
    }

    private static Continuity same(String newer, String older, String question) {
        return new Continuity(newer, older, List.of(new Correspondence(question, question, Relation.SAME, Map.of())));
    }

    private static Continuity practiceMergedFromPracticeAndCases() {
        return new Continuity(
                "prefill-new",
                "prefill-1",
                List.of(
                        new Correspondence("practice", "practice", Relation.MERGED, Map.of()),
                        new Correspondence("practice", "cases", Relation.MERGED, Map.of())));
    }

    private Response begin(Cycle cycle) {
        return prefill.begin(cycle, asked(cycle), "PER", "claire");
    }

    private Questionnaire asked(Cycle cycle) {
        return questionnaires.withIds(cycle.questionnaires()).getFirst();
    }

    private void save(Response response, String question, AnswerValue value) {
        var seen = answers.at(response, AnswerPlace.of(question))
                .map(Answer::revision)
                .orElse(0L);
        answers.save(response, Wording.given(question, value, "claire"), seen);
    }
}
