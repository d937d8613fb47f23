package org.plenary.observers;

import java.util.Locale;

/** What an observer might do at a session. */
public enum Right {
    PLENARY,
    OTHER_MEETINGS,
    STATEMENTS,
    DOCUMENTS,
    WRITTEN_VIEWS,
    DELIBERATIONS,
    DECISIONS;

    /** The end of its keys of words, such as {@code written-views}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How far an observer has a right. */
    public enum Extent {
        FULL,
        /** When the President invites. */
        ON_INVITATION,
        /** When the President invites and the Conference approves, by a few and on what they do themselves. */
        WITH_APPROVAL,
        /** The rule grants the class no such right. */
        NOT_GIVEN,
        /** The rule keeps it from the class: deciding is for Parties. */
        NEVER;

        /** The end of its keys of words, such as {@code on-invitation}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
