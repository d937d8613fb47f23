package org.plenary.credentials;

import java.util.Locale;

/** What the bureau finds of credentials (rule 19), or the Conference decides (rule 20). */
public enum Verdict {
    ACCEPTED,
    /** Accepted on the understanding that the original follows. */
    PROVISIONAL,
    /** The representative is not admitted; only the Conference can say so. */
    NOT_ADMITTED;

    /** The word of the data, of addresses and of keys of words: {@code not-admitted}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if no verdict has this word */
    public static Verdict ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
