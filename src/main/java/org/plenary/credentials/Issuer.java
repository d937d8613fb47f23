package org.plenary.credentials;

import java.util.Locale;

/** Who issued credentials, as far as rule 18 tells issuers apart. */
public enum Issuer {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    MINISTER,
    /** The Permanent Representative to the United Nations. */
    PERMANENT_REPRESENTATIVE,
    /** The competent authority of a regional economic integration organization. */
    COMPETENT_AUTHORITY,
    /** Anyone else, such as another minister or an ambassador to the host country. */
    OTHER;

    /** The word of the data, of addresses and of keys of words: {@code head-of-state}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if no issuer has this word */
    public static Issuer ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The word that sentences of the record choose by, in which no hyphen may stand: {@code head_of_state}. */
    String inSentences() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a rule of procedure ever lets this one issue the credentials of a State. */
    boolean isHighest() {
        return this == HEAD_OF_STATE || this == HEAD_OF_GOVERNMENT || this == MINISTER;
    }
}
