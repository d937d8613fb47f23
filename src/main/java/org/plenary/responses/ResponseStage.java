package org.plenary.responses;

import java.util.Locale;

/** How far a response is. */
public enum ResponseStage {
    BEGUN,
    SUBMITTED,
    /** Sent back by the secretariat with remarks. */
    RETURNED,
    ACCEPTED;

    /** What the database, files and the keys of words call it: in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is none of this word */
    public static ResponseStage ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
