package org.plenary.documents;

import java.util.Locale;

/** What a document is, as lists of documents tell them apart. */
public enum DocumentKind {
    AGENDA,
    REPORT,
    /** A note by the secretariat. */
    NOTE,
    WORKING_PAPER,
    CONFERENCE_ROOM_PAPER,
    /** A paper of limited distribution, generally a draft that a delegation proposes. */
    LIMITED,
    INFORMATION,
    /** The list of participants. */
    PARTICIPANTS,
    OTHER;

    /** The word of addresses, data and the API: {@code working-paper}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if no kind has this word */
    public static DocumentKind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
