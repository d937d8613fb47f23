package org.plenary.access.signin;

import org.jspecify.annotations.Nullable;
import org.plenary.access.signin.PasswordChange.Outcome;

/**
 * What the page to change one's password shows.
 *
 * @param forced whether nothing else can be done before
 * @param outcome what came of the last attempt; null before the first
 */
record PasswordPage(boolean forced, @Nullable Outcome outcome) {

    boolean isChanged() {
        return outcome == Outcome.CHANGED;
    }

    /** The end of the key of what is wrong with the present password; empty if nothing is. */
    String currentError() {
        return outcome == Outcome.WRONG || outcome == Outcome.TOO_OFTEN ? outcome.word() : "";
    }

    /** The end of the key of what is wrong with the new password; empty if nothing is. */
    String nextError() {
        return outcome == null || isChanged() || !currentError().isEmpty() ? "" : outcome.word();
    }
}
