package org.plenary.responses.form;

import org.jspecify.annotations.Nullable;
import org.plenary.access.Actor;
import org.plenary.access.Role;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;
import org.plenary.responses.Response;
import org.plenary.responses.sharing.Part;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who answers what: the State an account acts for, before one questionnaire of a cycle.
 *
 * @param questionnaire with nothing but the part that the account sees
 * @param response null before the State began
 */
public record Respondent(
        Cycle cycle,
        Questionnaire questionnaire,
        String state,
        @Nullable Response response,
        Actor actor,
        Part part,
        Words words) {

    /** The address of the whole questionnaire. */
    public String address() {
        return "/delegation/answers/" + cycle.key() + "/" + questionnaire.code();
    }

    /** Whether the account may write now. */
    public boolean writes() {
        return (actor.has(Role.FOCAL_POINT) || (actor.has(Role.CONTRIBUTOR) && !part.whole()))
                && cycle.stage() != CycleStage.PLANNED
                && (response == null || response.isOpen());
    }

    /** Whether the account acts for the State as a whole: shares, clears and submits. */
    public boolean clears() {
        return actor.has(Role.FOCAL_POINT);
    }

    /** A section of what the account sees. There is none of a part that is not shared with it. */
    Section section(String key) {
        return questionnaire.form().section(key).orElseThrow(this::notThere);
    }

    /** A question of what the account sees. */
    public Question question(String key) {
        return questionnaire.form().question(key).filter(Question::isAnswerable).orElseThrow(this::notThere);
    }

    private RuntimeException notThere() {
        return part.whole()
                ? new ResponseStatusException(HttpStatus.NOT_FOUND)
                : new AccessDeniedException("no part of what is shared");
    }
}
