package org.plenary.agenda;

import java.util.Locale;

/** What a version of an agenda is. */
public enum Status {
    /** As the secretariat issued it before the session. */
    PROVISIONAL,
    /** As changed afterwards, by a revised paper or by hand. */
    REVISED,
    /** As the body adopted it. */
    ADOPTED;

    /** The word of the interface and of the API: {@code provisional}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
