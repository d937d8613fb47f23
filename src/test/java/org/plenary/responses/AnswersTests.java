package org.plenary.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.responses.Saving.Closed;
import org.plenary.responses.Saving.Conflict;
import org.plenary.responses.Saving.Saved;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("Answers of a State and their wordings")
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Transactional
class AnswersTests {

    private static final AnswerPlace OFFENCE = AnswerPlace.of("offence");

    @Autowired
    Answers answers;

    @Autowired
    Responses responses;

    @Autowired
    Submissions submissions;

    private Response response;

    @BeforeEach
    void beginResponse(@Autowired Questionnaires questionnaires, @Autowired Cycles cycles) {
        var asked = questionnaires.enter("test-answers", FormInOrder.form(), "officer");
        cycles.plan(new Cycle(
                0,
                0,
                "test-answers",
                FormInOrder.form().title(),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 20),
                CycleStage.PLANNED,
                List.of(asked.id()),
                List.of("PER")));
        cycles.open("test-answers", "officer");
        response = responses.begin(cycles.find("test-answers").orElseThrow().id(), asked.id(), "PER");
    }

    @Test
    void answerThatWasSavedHolds() {
        save("yes", 0);

        assertThat(answers.of(response).get(OFFENCE)).extracting(Answer::value).isEqualTo(AnswerValue.ofValues("yes"));
    }

    @Test
    void whoDidNotSeeWhatAnotherSavedIsShownIt() {
        save("yes", 0);

        var saving = answers.save(response, wording("no", "ministry of the interior"), 0);

        assertThat(saving)
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.current())
                                .satisfies(
                                        current -> assertThat(current.value()).isEqualTo(AnswerValue.ofValues("yes"))));
        assertThat(answers.of(response).get(OFFENCE)).extracting(Answer::value).isEqualTo(AnswerValue.ofValues("yes"));
    }

    @Test
    void whoSavesTheSameAgainIsInNoConflict() {
        var first = save("yes", 0);

        assertThat(answers.save(response, wording("yes", "focal point"), 0)).isEqualTo(first);
    }

    @Test
    void whatOnePersonTypesInOneGoIsOneWording() {
        var first = save("yes", 0);
        save("partly", first.revision());

        assertThat(answers.history(response, OFFENCE))
                .extracting(Answer::value)
                .containsExactly(AnswerValue.ofValues("partly"));
    }

    @Test
    void changeByAnotherIsAnotherWording() {
        var first = save("yes", 0);
        answers.save(response, wording("partly", "ministry of justice"), first.revision());

        assertThat(answers.history(response, OFFENCE))
                .extracting(Answer::savedBy)
                .containsExactly("ministry of justice", "focal point");
    }

    @Test
    void whatWasSubmittedStaysAsItWas() {
        var first = save("yes", 0);
        var submitted = submissions.submit(response, "focal point", false).orElseThrow();
        submissions.giveBack(response, List.of(new Remark("offence", "Since when?")), "officer");

        save("partly", first.revision());

        assertThat(answers.of(response, submitted.atChange()).get(OFFENCE))
                .extracting(Answer::value)
                .isEqualTo(AnswerValue.ofValues("yes"));
        assertThat(answers.of(response).get(OFFENCE))
                .extracting(Answer::value)
                .isEqualTo(AnswerValue.ofValues("partly"));
    }

    @Test
    void submittedResponseTakesNoAnswer() {
        submissions.submit(response, "focal point", false);

        assertThat(answers.save(response, wording("yes", "focal point"), 0))
                .isEqualTo(new Closed(ResponseStage.SUBMITTED));
    }

    @Test
    void ofTwoWordingsOfOneAnswerInANewResponseTheFirstIsTaken() {
        answers.saveAll(response, List.of(wording("yes", "clerk"), wording("no", "clerk")));

        assertThat(answers.of(response).values())
                .extracting(Answer::value)
                .containsExactly(AnswerValue.ofValues("yes"));
    }

    @Test
    void ofManyAnswersOnlyWhatChangedIsTaken() {
        save("yes", 0);

        var changed = answers.saveAll(
                response,
                List.of(
                        wording("yes", "clerk"),
                        Wording.given("practice", AnswerValue.ofText("Since 2004."), "clerk")));

        assertThat(changed).isEqualTo(1);
        assertThat(answers.of(response)).hasSize(2);
        assertThat(answers.of(response).get(OFFENCE))
                .extracting(Answer::savedBy)
                .isEqualTo("focal point");
    }

    @Test
    void returnedResponseIsOpenAgainWithRemarks() {
        submissions.submit(response, "focal point", false);

        assertThat(submissions.giveBack(response, List.of(new Remark("offence", "Since when?")), "officer"))
                .isTrue();

        assertThat(responses.withId(response.id()).orElseThrow().isOpen()).isTrue();
        assertThat(submissions.remarks(response)).containsExactly(new Remark("offence", "Since when?"));
    }

    private Saved save(String value, long seen) {
        return (Saved) answers.save(response, wording(value, "focal point"), seen);
    }

    private static Wording wording(String value, String by) {
        return Wording.given("offence", AnswerValue.ofValues(value), by);
    }
}
