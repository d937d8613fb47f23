package org.plenary.access.passkeys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its holder knows it.
 *
 * @param name given by its holder
 * @param lastUsed null if it was not used yet
 */
record Passkey(long id, String name, Instant made, @Nullable Instant lastUsed) {

    static final int LONGEST_NAME = 60;

    /** Whether a passkey can be called so. */
    static boolean isName(String text) {
        return !text.isBlank()
                && text.codePointCount(0, text.length()) <= LONGEST_NAME
                && text.codePoints().noneMatch(Character::isISOControl);
    }
}
