package org.plenary.responses;

import org.jspecify.annotations.Nullable;
import org.plenary.questionnaires.form.AnswerValue;

/**
 * An answer that is to be saved.
 *
 * @param takenFrom the earlier response it is taken from; null unless prefilled or confirmed
 * @param by the account that saves it
 */
public record Wording(
        AnswerPlace place,
        AnswerValue value,
        Origin origin,
        Visibility visibility,
        @Nullable Long takenFrom,
        String by) {

    /** What a person writes on the form. */
    public static Wording given(String question, AnswerValue value, String by) {
        return new Wording(AnswerPlace.of(question), value, Origin.GIVEN, Visibility.PUBLIC, null, by);
    }

    boolean saysTheSameAs(Answer answer) {
        return answer.value().equals(value) && answer.origin() == origin && answer.visibility() == visibility;
    }
}
