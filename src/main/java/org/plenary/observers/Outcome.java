package org.plenary.observers;

import java.util.Locale;

/** What came of an act on observers. All are ordinary where several officers work, so none is an exception. */
public sealed interface Outcome {

    /** It was done and is on record. */
    record Done(long participation) implements Outcome {}

    /** Nothing was done. */
    record Refused(Reason reason) implements Outcome {}

    /** Someone else acted since the page was shown; nothing was done. */
    record Overtaken(String by) implements Outcome {}

    /** Why nothing was done. */
    enum Reason {
        /** The State or organization is already entered for the session. */
        ALREADY_ENTERED,
        /** The State is a Party, so it takes part as one. */
        IS_A_PARTY,
        /** There is no such State or organization. */
        UNKNOWN,
        /** The act has no meaning at this stage. */
        NOT_AT_THIS_STAGE,
        /** No application waits to be put on a list. */
        NOTHING_TO_CIRCULATE;

        /** The end of its keys of words, such as {@code already-entered}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
