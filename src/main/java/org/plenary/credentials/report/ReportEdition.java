package org.plenary.credentials.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The versions in which the bureau reports: a first one at the opening, when much is still on its way, and a final one before
 * the session closes.
 */
public enum ReportEdition {
    FIRST,
    FINAL;

    /** The word of addresses and of keys of words: {@code first}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The edition of a word; empty if it is none. */
    public static Optional<ReportEdition> ofWord(String word) {
        return Arrays.stream(values())
                .filter(edition -> edition.word().equals(word))
                .findFirst();
    }
}
