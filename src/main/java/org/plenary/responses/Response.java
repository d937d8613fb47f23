package org.plenary.responses;

import java.time.Instant;

/**
 * The answer of one State to one questionnaire in one cycle, as a whole.
 *
 * @param cycle the id of the cycle
 * @param questionnaire the id of the version that is answered
 * @param state the code of the State
 * @param sealedAt the last change that a submission took with it; 0 before the first
 */
public record Response(
        long id, long cycle, long questionnaire, String state, ResponseStage stage, Instant begun, long sealedAt) {

    /** Whether the State may write: not while the secretariat has it, and not after it was accepted. */
    public boolean isOpen() {
        return stage == ResponseStage.BEGUN || stage == ResponseStage.RETURNED;
    }
}
