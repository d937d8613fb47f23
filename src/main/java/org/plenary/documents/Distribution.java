package org.plenary.documents;

import java.util.Locale;

/** To whom a document goes out, as printed under "Distr." on its first page. */
public enum Distribution {
    GENERAL,
    LIMITED,
    RESTRICTED;

    /** The word of data and of the API: {@code general}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no distribution has this word */
    public static Distribution ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
