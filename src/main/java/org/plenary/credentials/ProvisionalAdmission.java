package org.plenary.credentials;

import static org.plenary.rules.Finding.breach;
import static org.plenary.rules.Finding.note;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.credentials.Credential.Objection;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/** Says who sits provisionally and why (rule 20, Provisional admission to a session). */
final class ProvisionalAdmission {

    static final Citation RULE = Citation.rule(20);

    private final Circumstances circumstances;

    ProvisionalAdmission(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    List<Finding> check(Credential credential) {
        return Stream.concat(seat(credential), objections(credential)).toList();
    }

    private static Stream<Finding> seat(Credential credential) {
        return credential.standing() == Standing.CONTESTED
                ? Stream.of(note(
                        credential.examination() == null ? "credentials-contested" : "credentials-for-the-conference",
                        RULE))
                : Stream.empty();
    }

    /** Only a Party can contest the admission of the representative of another. */
    private Stream<Finding> objections(Credential credential) {
        return credential.objections().stream()
                .filter(objection -> !objection.settled())
                .filter(objection -> isNoneOf(objection, credential))
                .map(objection -> breach("credentials-objection-not-by-party", RULE, objection.by()));
    }

    private boolean isNoneOf(Objection objection, Credential credential) {
        return !circumstances.parties().contains(objection.by())
                || objection.by().equals(credential.state());
    }
}
