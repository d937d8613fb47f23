package org.plenary.credentials;

import java.util.Locale;

/** In which form the credentials of a delegation came in. */
public enum Form {
    /** The credentials themselves, signed. */
    ORIGINAL,
    /** A copy of them, by telefax, by electronic mail or as a scan. */
    COPY,
    /** Only the names of the delegation, such as in a note verbale. */
    NAMES;

    /** The word of the data, of addresses and of keys of words: {@code original}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no form has this word */
    public static Form ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
