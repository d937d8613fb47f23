package org.plenary.delegations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person registered for a session.
 *
 * @param version of what was given; a decision is taken on the version that the officer saw
 * @param approvedVersion what stands in lists and on the badge while a change waits; null before the first approval
 * @param why the reason of a refusal or a withdrawal; may be empty
 * @param badge the code of the badge; null before the first approval
 */
public record Participant(
        long id,
        long delegation,
        int version,
        @Nullable Integer approvedVersion,
        RegistrationState state,
        String why,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String badge,
        Person person) {

    /** Whether the person may come in: approved once, and not withdrawn. A change that waits or is refused does not shut out. */
    public boolean isAdmitted() {
        return approvedVersion != null && state != RegistrationState.WITHDRAWN;
    }

    /** Whether what waits or was refused is a change to something approved. */
    public boolean isChange() {
        return approvedVersion != null && approvedVersion < version;
    }
}
