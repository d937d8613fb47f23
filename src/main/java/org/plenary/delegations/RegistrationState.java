package org.plenary.delegations;

import java.util.Locale;

/** How far the registration of a person is. */
public enum RegistrationState {
    /** Given in or changed, and not yet decided. */
    PENDING,
    APPROVED,
    REFUSED,
    /** Taken back by the delegation. */
    WITHDRAWN;

    /** The end of its keys of words, and its word in the database: {@code pending}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RegistrationState ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
