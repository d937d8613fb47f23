package org.plenary.mail;

import java.util.Locale;

/** How far a letter has come. */
enum LetterState {
    /** Not sent yet; after an attempt that failed it says why, and when the next one is. */
    WAITING,
    SENT,
    /** Given up. */
    FAILED;

    /** The end of the key of its words. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
