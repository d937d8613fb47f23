package org.plenary.responses.desk;

import org.jspecify.annotations.Nullable;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.responses.Response;
import org.plenary.responses.ResponseStage;

/**
 * A response at the desk of the secretariat.
 *
 * @param response null before it began
 */
record DeskResponse(
        Cycle cycle,
        Questionnaire questionnaire,
        String state,
        @Nullable Response response) {

    String address() {
        return "/desk/responses/%s/%s/%s".formatted(cycle.key(), questionnaire.code(), state);
    }

    String board() {
        return "/desk/cycles/" + cycle.key();
    }

    /** The word of its stage; {@code not-begun} before it began. */
    String stage() {
        return ResponseStage.wordOf(response);
    }

    boolean isSubmitted() {
        return response != null && response.stage() == ResponseStage.SUBMITTED;
    }

    /** Whether an answer on paper can be entered: not while one waits for the secretariat or is accepted. */
    boolean takesPaper() {
        return response == null || response.isOpen();
    }
}
