package org.plenary.access.accounts;

import java.util.Locale;

/** What came of an act on an account. */
public sealed interface Outcome {

    /** It was done and is on record. */
    record Done() implements Outcome {}

    /** The link goes out by e-mail. */
    record Queued() implements Outcome {}

    /** There is nobody to send the link by; it is to be handed over, and is shown only now. */
    record HandOver(String token) implements Outcome {}

    /** Nothing was done. */
    record Refused(Reason reason) implements Outcome {}

    /** Why nothing was done. */
    enum Reason {
        NAME_WRONG,
        NAME_TAKEN,
        EMAIL_WRONG,
        EMAIL_TAKEN,
        /** A role acts for another, and none is named. */
        NOBODY_TO_ACT_FOR,
        ORGANIZATION_TOO_LONG,
        /** Nobody could give accounts any more. */
        LAST_ADMINISTRATOR,
        /** Someone else changed it since the page was shown. */
        OVERTAKEN,
        LOCKED;

        /** The end of the key of its words. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
