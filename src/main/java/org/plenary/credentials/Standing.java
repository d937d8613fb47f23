package org.plenary.credentials;

import java.util.Locale;

/** How the credentials of a State stand, from which follows how its representative takes part. */
public enum Standing {
    /** Nothing has come in. */
    NOTHING,
    /** Something came in, and the bureau has yet to examine it; the representative takes part provisionally (rule 20). */
    RECEIVED,
    /** Accepted by the bureau, or by the Conference. */
    ACCEPTED,
    /** Accepted provisionally; the original is to follow. */
    PROVISIONAL,
    /**
     * Another Party contests the admission: the representative sits provisionally, with the same rights as the others, until
     * the bureau has reported and the Conference has decided (rule 20).
     */
    CONTESTED,
    /** The Conference has decided not to admit the representative. */
    NOT_ADMITTED;

    /** The word of addresses, of exports and of keys of words: {@code not-admitted}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How credentials stand. A contested seat comes before all else, and a decision of the Conference before the bureau. */
    static Standing of(Credential credential) {
        if (credential.isContested()) {
            return CONTESTED;
        }
        var decision = credential.decision();
        if (decision != null) {
            return of(decision.verdict());
        }
        if (credential.receipt() == null) {
            return NOTHING;
        }
        var examination = credential.examination();
        return examination == null ? RECEIVED : of(examination.verdict());
    }

    private static Standing of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> ACCEPTED;
            case PROVISIONAL -> PROVISIONAL;
            case NOT_ADMITTED -> NOT_ADMITTED;
        };
    }
}
