package org.plenary.questionnaires;

import java.util.Locale;

/** How a question continues an older one, seen from the newer. */
public enum Relation {
    SAME,
    /** The older question asked less than the newer. */
    NARROWER,
    /** The older question asked more than the newer. */
    BROADER,
    /** The older question became several, of which the newer is one. */
    SPLIT,
    /** Several older questions became the newer. */
    MERGED;

    /** What files and pages call it: {@code narrower}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether counts may be set beside each other over the cycles: only the same question counts the same. */
    public boolean isComparable() {
        return this == SAME;
    }

    /** @throws IllegalArgumentException if there is none of this word */
    public static Relation ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
