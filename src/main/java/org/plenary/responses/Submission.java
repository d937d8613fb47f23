package org.plenary.responses;

import java.time.Instant;

/**
 * That a State submitted its response.
 *
 * @param number counted from 1 in a response; more than 1 after it was returned
 * @param atChange the change up to which it goes: what held then is what was submitted
 * @param onPaper whether the secretariat entered it from a paper for the State
 */
public record Submission(long response, int number, long atChange, String by, Instant at, boolean onPaper) {}
