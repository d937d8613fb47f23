package org.plenary.credentials;

import static org.plenary.credentials.SubmissionRule.RULE;
import static org.plenary.rules.Finding.breach;
import static org.plenary.rules.Finding.departure;
import static org.plenary.rules.Finding.note;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.credentials.Credential.Receipt;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/** Judges what came in, or did not, by rule 18 (Submission of credentials). One method for each sentence of the rule. */
final class SubmissionOfCredentials {

    private static final Citation ORIGINAL = Citation.practice("credentials-original");
    private static final Citation NOTE_VERBALE = Citation.practice("credentials-note-verbale");

    private final Circumstances circumstances;

    SubmissionOfCredentials(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    List<Finding> check(Credential credential, boolean organization) {
        var receipt = credential.receipt();
        return (receipt == null
                        ? submitted()
                        : Stream.of(
                                inTime(receipt),
                                credentialsAndNames(receipt),
                                original(receipt),
                                issued(receipt, organization)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Para. 1: "credentials … and the names" reach the secretariat; if possible 24 hours before the opening. */
    private Stream<Optional<Finding>> submitted() {
        var due = circumstances.due().atZone(circumstances.zone());
        if (circumstances.hasOpened()) {
            return Stream.of(Optional.of(breach("credentials-missing-at-opening", RULE.para(1))));
        }
        return Stream.of(
                circumstances.isDue()
                        ? Optional.of(
                                departure("credentials-overdue", RULE.para(1), due.toLocalDate(), due.toLocalTime()))
                        : Optional.empty());
    }

    private Optional<Finding> inTime(Receipt receipt) {
        var due = circumstances.due().atZone(circumstances.zone());
        return receipt.at().isAfter(circumstances.due())
                ? Optional.of(departure("credentials-late", RULE.para(1), due.toLocalDate(), due.toLocalTime()))
                : Optional.empty();
    }

    private static Optional<Finding> credentialsAndNames(Receipt receipt) {
        return receipt.form() == Form.NAMES
                ? Optional.of(breach("credentials-names-only", RULE.para(1)))
                : Optional.empty();
    }

    private static Optional<Finding> original(Receipt receipt) {
        return receipt.form() == Form.COPY ? Optional.of(departure("credentials-copy", ORIGINAL)) : Optional.empty();
    }

    /** Para. 3: who issues them; para. 4: who does when an amendment to the Convention is to be considered. */
    private Optional<Finding> issued(Receipt receipt, boolean organization) {
        var issuer = receipt.issuer();
        if (receipt.form() == Form.NAMES) {
            return Optional.empty();
        }
        if (issuer == null) {
            return Optional.of(note("credentials-issuer-unknown", RULE.para(3)));
        }
        if (organization) {
            return issuer == Issuer.COMPETENT_AUTHORITY
                    ? Optional.empty()
                    : Optional.of(breach("credentials-not-by-authority", paragraphInForce()));
        }
        return issuer.isHighest() ? Optional.empty() : Optional.of(issuedByAnother(issuer));
    }

    private Finding issuedByAnother(Issuer issuer) {
        return switch (issuer) {
            case PERMANENT_REPRESENTATIVE -> byPermanentRepresentative();
            case COMPETENT_AUTHORITY -> breach("credentials-authority-for-state", paragraphInForce());
            default -> breach("credentials-issuer-not-entitled", paragraphInForce());
        };
    }

    private Finding byPermanentRepresentative() {
        if (!circumstances.rule().permanentRepresentative()) {
            return breach("credentials-by-permanent-representative", RULE.para(3));
        }
        return isForAmendment()
                ? breach("credentials-for-amendment", RULE.para(4))
                : note("credentials-note-verbale", NOTE_VERBALE);
    }

    private Citation paragraphInForce() {
        return RULE.para(isForAmendment() ? 4 : 3);
    }

    private boolean isForAmendment() {
        return circumstances.amendment()
                && circumstances.rule().amendmentArticle().isPresent();
    }
}
