package org.plenary.access.provider;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a sign-in with the provider came to nothing, as far as who tried is told. */
public enum ProviderProblem {
    /**
     * No account is open to this person; whether there is none, or it is locked, or another's, or the address is not proven,
     * is nobody's business.
     */
    NO_ACCOUNT(401),
    /** The provider did not let the person in, or the person turned back. */
    NOT_COMPLETED(401),
    /** It was not begun in this browser, or too long ago, or has been ended already. */
    EXPIRED(401),
    /** What the provider gave is not what it would give. */
    BROKEN(401),
    TOO_MANY(429),
    /** The provider does not answer. */
    DOWN(503);

    private static final String BEGINNING = "provider-";

    private final int status;

    ProviderProblem(int status) {
        this.status = status;
    }

    /** The status of the page that tells it. */
    public int status() {
        return status;
    }

    /** The end of the key of its words. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem that the page to sign in was told of in its address; empty if it was another, or none. */
    public static Optional<ProviderProblem> told(String after) {
        return Arrays.stream(values())
                .filter(problem -> problem.toldAs().equals(after))
                .findFirst();
    }

    String toldAs() {
        return BEGINNING + word();
    }
}
