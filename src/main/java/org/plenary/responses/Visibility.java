package org.plenary.responses;

import java.util.Locale;

/** Who may read an answer once it is submitted. */
public enum Visibility {
    PUBLIC,
    /** The States that are Parties, and the secretariat. */
    PARTIES,
    SECRETARIAT;

    /** What the database, files and the keys of words call it: in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is none of this word */
    public static Visibility ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
