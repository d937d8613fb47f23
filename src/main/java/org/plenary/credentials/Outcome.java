package org.plenary.credentials;

import java.util.Locale;

/** What came of an act on credentials. All are ordinary at a desk where several people work. */
public sealed interface Outcome {

    /** The act was carried out; the credentials are now as they are here. */
    record Done(Credential now) implements Outcome {}

    /** Someone else acted since the officer looked; nothing was changed, and the credentials are as they are here. */
    record Overtaken(Credential now) implements Outcome {}

    /** The act makes no sense as things are; nothing was changed. */
    record Refused(Reason why) implements Outcome {}

    /** Why an act makes no sense. */
    enum Reason {
        /** There is nothing to examine, or to take out again. */
        NOTHING_RECEIVED,
        /** This State has objected already. */
        OBJECTED_ALREADY,
        /** There is no such objection, or it is settled. */
        NO_OBJECTION,
        /** Only the Conference decides not to admit. */
        NOT_FOR_THE_BUREAU;

        /** The end of its key of words: {@code nothing-received}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
