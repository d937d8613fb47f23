package org.plenary.responses;

import org.plenary.questionnaires.form.AnswerValue;

/**
 * An answer as a State submitted it last; never an empty one, nor one that was filled in and not confirmed.
 *
 * @param questionnaire the id of the version that was answered
 */
public record SubmittedAnswer(
        String state, long questionnaire, AnswerPlace place, AnswerValue value, Visibility visibility) {}
