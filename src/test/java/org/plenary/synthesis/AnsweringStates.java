package org.plenary.synthesis;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Answers;
import org.plenary.responses.OpenCycle;
import org.plenary.responses.Origin;
import org.plenary.responses.Response;
import org.plenary.responses.Responses;
import org.plenary.responses.Submissions;
import org.plenary.responses.Visibility;
import org.plenary.responses.Wording;
import org.springframework.stereotype.Component;

/** States that answer the questionnaire of one cycle, as a test of what all answered starts. */
@Component
public final class AnsweringStates {

    private final OpenCycle cycles;
    private final Questionnaires questionnaires;
    private final Responses responses;
    private final Answers answers;
    private final Submissions submissions;
    private @Nullable Cycle cycle;

    AnsweringStates(
            OpenCycle cycles,
            Questionnaires questionnaires,
            Responses responses,
            Answers answers,
            Submissions submissions) {
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.responses = responses;
        this.answers = answers;
        this.submissions = submissions;
    }

    /**
     * France and Peru say yes, Egypt says in part, Japan submits nothing else than its practice, Chad begins and does not submit;
     * Norway is asked, too.
     */
    public Cycle fiveOfWhichFourSubmit() {
        var opened = cycles.of("counted", FormInOrder.form(), "FRA", "PER", "EGY", "JPN", "TCD", "NOR");
        cycle = opened;
        submit("FRA", "offence", AnswerValue.ofValues("yes"));
        submit("PER", "offence", AnswerValue.ofValues("yes"));
        submit("EGY", "offence", AnswerValue.ofValues("partly"));
        submit("JPN", "practice", AnswerValue.ofText("Since 2004."));
        save("TCD", "offence", AnswerValue.ofValues("no"));
        return opened;
    }

    public Questionnaire asked() {
        return questionnaires.withIds(cycle().questionnaires()).getFirst();
    }

    public void save(String state, String question, AnswerValue value) {
        answers.saveAll(begun(state), List.of(Wording.given(question, value, "focal")));
    }

    public void submit(String state, String question, AnswerValue value) {
        save(state, question, value);
        submissions.submit(begun(state), "focal", false);
    }

    public void submitForTheSecretariat(String state, String question, AnswerValue value) {
        answers.saveAll(
                begun(state),
                List.of(new Wording(
                        AnswerPlace.of(question), value, Origin.GIVEN, Visibility.SECRETARIAT, null, "focal")));
        submissions.submit(begun(state), "focal", false);
    }

    private Response begun(String state) {
        return responses.begin(cycle().id(), asked().id(), state);
    }

    private Cycle cycle() {
        return Objects.requireNonNull(cycle, "no State is asked yet");
    }
}
