package org.plenary.responses;

import java.time.Instant;

/**
 * An answer as a State submitted it last.
 *
 * @param response the response it stands in
 * @param questionnaire the id of the version that was answered
 */
public record SubmittedBefore(long response, long questionnaire, Instant submitted, Answer answer) {}
