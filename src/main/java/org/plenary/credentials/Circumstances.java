package org.plenary.credentials;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/**
 * What the checks need to know of the session.
 *
 * @param amendment whether the Conference is to consider an amendment to the Convention
 * @param zone of the place where it meets
 * @param asOf the moment for which the checks speak
 * @param parties the codes of the States Parties on the opening day
 */
public record Circumstances(
        SubmissionRule rule, boolean amendment, Instant opens, ZoneId zone, Instant asOf, Set<String> parties) {

    public Circumstances {
        parties = Set.copyOf(parties);
    }

    /** When credentials are due, if possible (rule 18, para. 1). */
    public Instant due() {
        return opens.minus(Duration.ofHours(rule.hours()));
    }

    boolean isDue() {
        return asOf.isAfter(due());
    }

    boolean hasOpened() {
        return !asOf.isBefore(opens);
    }
}
