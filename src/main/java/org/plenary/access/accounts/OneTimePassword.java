package org.plenary.access.accounts;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * A password to be used once: four groups of four small letters and digits, without those that look alike. It has 79
 * bits that nobody can guess.
 */
public final class OneTimePassword {

    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789".replace("l", "");
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    public static String next() {
        return RANDOM.ints(16, 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?=.)", "$1-");
    }
}
