package org.plenary.delegations;

import org.jspecify.annotations.Nullable;
import org.plenary.languages.MultilingualText;
import org.plenary.sessions.SessionId;

/**
 * Those who take part in a session for one State or organization; "together" they are its delegation (rule 12).
 *
 * @param state the code of the State or regional economic integration organization; null for all others
 * @param kind on the day on which the session opens
 */
public record Delegation(
        long id, SessionId session, @Nullable String state, DelegationKind kind, MultilingualText name) {

    /** How addresses name it: {@code FRA}, or a number where there is no code. */
    public String key() {
        return state == null ? Long.toString(id) : state;
    }
}
