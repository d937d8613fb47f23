package org.plenary.delegations;

import java.util.Locale;

/**
 * What a person is in a delegation: "one representative, accompanied by alternates and advisers as needed" (rule 12), in the
 * order in which papers list them.
 */
public enum Function {
    REPRESENTATIVE,
    ALTERNATE,
    ADVISER;

    /** The end of its keys of words, and its word in the database: {@code adviser}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Function ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
