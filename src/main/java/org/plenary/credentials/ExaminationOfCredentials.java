package org.plenary.credentials;

import static org.plenary.rules.Finding.departure;
import static org.plenary.rules.Finding.note;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/** Follows the examination by the bureau of the session (rule 19, Examination of credentials). */
final class ExaminationOfCredentials {

    static final Citation RULE = Citation.rule(19);

    private final Circumstances circumstances;

    ExaminationOfCredentials(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    List<Finding> check(Credential credential) {
        return Stream.of(examined(credential), acceptedOnTheOriginal(credential))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The bureau examines what came in, which it can do once there is a bureau of the session. */
    private Optional<Finding> examined(Credential credential) {
        return circumstances.hasOpened() && credential.standing() == Standing.RECEIVED
                ? Optional.of(note("credentials-to-examine", RULE))
                : Optional.empty();
    }

    /** Credentials are accepted on the original; until then provisionally. */
    private static Optional<Finding> acceptedOnTheOriginal(Credential credential) {
        var receipt = credential.receipt();
        var examination = credential.examination();
        return receipt != null
                        && examination != null
                        && examination.verdict() == Verdict.ACCEPTED
                        && receipt.form() != Form.ORIGINAL
                ? Optional.of(departure("credentials-accepted-without-original", RULE))
                : Optional.empty();
    }
}
