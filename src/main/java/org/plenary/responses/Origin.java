package org.plenary.responses;

import java.util.Locale;

/** Where an answer comes from. */
public enum Origin {
    /** Written by the State on the form. */
    GIVEN,
    /** Taken from an earlier answer of the State and not yet confirmed; it counts as no answer. */
    PREFILLED,
    /** Taken from an earlier answer and confirmed to hold still. */
    CONFIRMED,
    /** Entered by the secretariat from a paper, for the State. */
    PAPER,
    /** Taken in from a file that the State filled in. */
    FILE;

    /** What the database, files and the keys of words call it: in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is none of this word */
    public static Origin ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
