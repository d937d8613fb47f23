package org.plenary.delegations;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The code on a badge: eleven signs drawn by lot (54 bits, so that none can be guessed) and a twelfth that checks them. The
 * 31 signs leave out those that look alike, and 31 is prime, so that one wrong sign and two exchanged are always found.
 *
 * @param signs twelve signs without the hyphens
 */
public record BadgeCode(String signs) {

    private static final String ALPHABET = "123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int DRAWN = 11;
    private static final RandomGenerator LOTS = new SecureRandom();

    /** A code that nobody has yet, but for a chance of one in thousands of millions; the database refuses that one. */
    public static BadgeCode drawn() {
        var signs = new StringBuilder();
        LOTS.ints(DRAWN, 0, ALPHABET.length()).forEach(sign -> signs.append(ALPHABET.charAt(sign)));
        return new BadgeCode(signs.append(check(signs)).toString());
    }

    /** The code that was scanned or typed, with or without hyphens and capitals; empty if it cannot be one. */
    public static Optional<BadgeCode> read(String typed) {
        var signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replaceAll("[IL]", "1");
        return signs.length() == DRAWN + 1
                        && signs.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                        && signs.charAt(DRAWN) == check(signs)
                ? Optional.of(new BadgeCode(signs))
                : Optional.empty();
    }

    /** As the badge prints it: {@code 7K3M-PQ2D-9XYZ}. */
    @Override
    public String toString() {
        return signs.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static char check(CharSequence signs) {
        int sum = IntStream.range(0, DRAWN)
                .map(place -> (place + 2) * ALPHABET.indexOf(signs.charAt(place)))
                .sum();
        return ALPHABET.charAt(sum % ALPHABET.length());
    }
}
