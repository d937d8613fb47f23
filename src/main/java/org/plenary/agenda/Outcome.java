package org.plenary.agenda;

import java.util.Locale;
import org.plenary.sessions.SessionId;

/** What came of changing the agenda of a session. All of it is ordinary at a desk, so none is an exception. */
public sealed interface Outcome {

    /**
     * It is done.
     *
     * @param version that is current now; 0 if the session has no agenda any more
     */
    record Done(SessionId session, int version) implements Outcome {}

    /** It is not done, and nothing was changed. */
    record Refused(Refusal why) implements Outcome {}

    /** Why the agenda was not changed; {@code agenda.refused.<word>} says so to the officer. */
    enum Refusal {
        /** The paper names no body of this desk. */
        NO_BODY,
        /** The paper does not say which session it is for. */
        NO_NUMBER,
        /** The paper does not say from when to when the session meets. */
        NO_DATES,
        /** The paper has no items. */
        NO_ITEMS,
        /** Another officer was first. */
        ALREADY_ACCEPTED,
        /** The agenda is no longer the one that the officer saw. */
        CHANGED_MEANWHILE,
        /** There is nothing to take back. */
        NOT_ACCEPTED,
        /** Something later rests on it, and has to be taken back first. */
        LATER_CHANGES,
        /** The session has opened since. */
        SESSION_OPEN;

        /** The word of keys and addresses: {@code no-body}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
