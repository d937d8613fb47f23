package org.plenary.credentials;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.plenary.credentials.Credential.Examination;
import org.plenary.credentials.Credential.Objection;
import org.plenary.credentials.Credential.Receipt;
import org.plenary.rules.Finding;

/** Credentials in order: the original, from the Minister for Foreign Affairs, two days before the opening. Tests change one thing. */
record CredentialInOrder(Credential credential, boolean organization, Circumstances circumstances) {

    static final Instant OPENING = Instant.parse("2010-10-18T08:00:00Z");
    static final Instant TWO_DAYS_BEFORE = Instant.parse("2010-10-16T08:00:00Z");

    private static final Circumstances FIFTH_SESSION = new Circumstances(
            new SubmissionRule(24, true, OptionalInt.of(39)),
            false,
            OPENING,
            ZoneId.of("Europe/Vienna"),
            Instant.parse("2010-10-16T12:00:00Z"),
            Set.of("FRA", "PER", "KEN"));

    static CredentialInOrder inOrder() {
        return new CredentialInOrder(
                Credential.none("FRA").receiving(new Receipt(Form.ORIGINAL, Issuer.MINISTER, TWO_DAYS_BEFORE, "")),
                false,
                FIFTH_SESSION);
    }

    CredentialInOrder notReceived() {
        return with(Credential.none("FRA"));
    }

    CredentialInOrder as(Form form) {
        return received(form, issuer(), at());
    }

    CredentialInOrder issuedBy(Issuer issuer) {
        return received(form(), issuer, at());
    }

    CredentialInOrder receivedAt(String instant) {
        return received(form(), issuer(), Instant.parse(instant));
    }

    CredentialInOrder ofAnOrganization() {
        return new CredentialInOrder(credential, true, circumstances);
    }

    /** As rule 18 stood before decision 4/7. */
    CredentialInOrder beforeDecisionFourSeven() {
        return in(new SubmissionRule(24, false, OptionalInt.empty()), circumstances.amendment(), circumstances.asOf());
    }

    CredentialInOrder whenAnAmendmentIsConsidered() {
        return in(circumstances.rule(), true, circumstances.asOf());
    }

    CredentialInOrder seenAt(String instant) {
        return in(circumstances.rule(), circumstances.amendment(), Instant.parse(instant));
    }

    CredentialInOrder found(Verdict verdict) {
        return with(credential.examined(new Examination(verdict, LocalDate.parse("2010-10-18"))));
    }

    CredentialInOrder contestedBy(String state) {
        return with(credential.contestedBy(new Objection(state, LocalDate.parse("2010-10-18"), "", false)));
    }

    CredentialInOrder with(Credential other) {
        return new CredentialInOrder(other, organization, circumstances);
    }

    List<Finding> findings() {
        return CredentialChecks.of(credential, organization, circumstances);
    }

    private CredentialInOrder in(SubmissionRule rule, boolean amendment, Instant asOf) {
        return new CredentialInOrder(
                credential,
                organization,
                new Circumstances(rule, amendment, OPENING, circumstances.zone(), asOf, circumstances.parties()));
    }

    private CredentialInOrder received(Form form, Issuer issuer, Instant at) {
        return with(credential.receiving(new Receipt(form, issuer, at, "")));
    }

    private Form form() {
        return receipt().form();
    }

    private Issuer issuer() {
        return java.util.Objects.requireNonNull(receipt().issuer());
    }

    private Instant at() {
        return receipt().at();
    }

    private Receipt receipt() {
        return java.util.Objects.requireNonNull(credential.receipt());
    }
}
