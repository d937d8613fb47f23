package org.plenary.responses.form;

import org.jspecify.annotations.Nullable;
import org.plenary.access.Actor;
import org.plenary.access.Role;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.responses.Response;

/**
 * Who answers what: the State an account acts for, before one questionnaire of a cycle.
 *
 * @param response null before the State began
 */
public record Respondent(
        Cycle cycle,
        Questionnaire questionnaire,
        String state,
        @Nullable Response response,
        Actor actor,
        Words words) {

    /** The address of the whole questionnaire. */
    public String address() {
        return "/delegation/answers/" + cycle.key() + "/" + questionnaire.code();
    }

    /** Whether the account may write now. */
    public boolean writes() {
        return actor.has(Role.FOCAL_POINT)
                && cycle.stage() != CycleStage.PLANNED
                && (response == null || response.isOpen());
    }
}
