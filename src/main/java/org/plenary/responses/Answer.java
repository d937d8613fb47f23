package org.plenary.responses;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.questionnaires.form.AnswerValue;

/**
 * One wording of an answer.
 *
 * @param since the change that made it
 * @param revision what a writer says was seen; raised with each saving
 * @param takenFrom the earlier response it was taken from; null unless it was prefilled
 * @param savedBy the account that saved it
 */
public record Answer(
        AnswerPlace place,
        AnswerValue value,
        long since,
        long revision,
        Origin origin,
        Visibility visibility,
        @Nullable Long takenFrom,
        String savedBy,
        Instant savedAt) {

    /** Whether it counts as an answer: it says something, and a person said it in this cycle. */
    public boolean counts() {
        return !value.isEmpty() && origin != Origin.PREFILLED;
    }

    /** Whether it was taken from an earlier response and nobody has confirmed it yet. */
    public boolean isToConfirm() {
        return !value.isEmpty() && origin == Origin.PREFILLED;
    }
}
