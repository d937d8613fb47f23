package org.plenary.rules;

import java.util.Locale;

/**
 * How sure the rulebook is of what it says. Shown with every rule it applies, so that a default of this desk is never
 * taken for the Conference's own text.
 */
public enum Certainty {
    /** The text was seen in a public source, which is named. */
    SEEN,
    /** Its substance was seen in an annotated provisional agenda of the body. */
    SEEN_IN_AGENDA,
    /** Only the heading was seen; what is said of the content is general knowledge. */
    HEADING_ONLY,
    /** From general knowledge of such rules. */
    GENERAL_KNOWLEDGE,
    /** Taken over from the rules of another body. */
    ANALOGY;

    /** The word of the data and of the API: {@code seen-in-agenda}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if no certainty has this word */
    public static Certainty ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
