package org.plenary.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.credentials.CredentialInOrder.inOrder;
import static org.plenary.rules.Citation.rule;
import static org.plenary.rules.Finding.Weight.BREACH;
import static org.plenary.rules.Finding.Weight.DEPARTURE;
import static org.plenary.rules.Finding.Weight.NOTE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.credentials.Credential.Decision;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;
import org.plenary.rules.Rulebooks;

class CredentialRulesTests {

    @Test
    void credentialsInOrderHaveNoFindings() {
        assertThat(inOrder().findings()).isEmpty();
    }

    @Nested
    @DisplayName("rule 18, para. 1")
    class SubmittedInTime {

        @Test
        void twentyFourHoursBeforeTheOpeningIsInTime() {
            assertThat(inOrder().receivedAt("2010-10-17T08:00:00Z").findings()).isEmpty();
        }

        @Test
        void aMinuteLaterIsADeparture() {
            assertFound(inOrder().receivedAt("2010-10-17T08:01:00Z"), "credentials-late", DEPARTURE, rule(18).para(1));
        }

        @Test
        void nothingIsMissedBeforeItIsDue() {
            assertThat(inOrder().notReceived().seenAt("2010-10-17T07:59:00Z").findings())
                    .isEmpty();
        }

        @Test
        void nothingReceivedWhenDueIsADeparture() {
            assertFound(
                    inOrder().notReceived().seenAt("2010-10-17T08:01:00Z"),
                    "credentials-overdue",
                    DEPARTURE,
                    rule(18).para(1));
        }

        @Test
        void nothingReceivedAtTheOpeningIsABreach() {
            assertFound(
                    inOrder().notReceived().seenAt("2010-10-18T08:00:00Z"),
                    "credentials-missing-at-opening",
                    BREACH,
                    rule(18).para(1));
        }

        @Test
        void namesAreNoCredentials() {
            assertFound(inOrder().as(Form.NAMES), "credentials-names-only", BREACH, rule(18).para(1));
        }

        @Test
        void copyWaitsForTheOriginal() {
            assertFound(
                    inOrder().as(Form.COPY), "credentials-copy", DEPARTURE, Citation.practice("credentials-original"));
        }
    }

    @Nested
    @DisplayName("rule 18, para. 3")
    class Issued {

        @ParameterizedTest
        @EnumSource(names = {"HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "MINISTER"})
        void byTheHighestAuthoritiesIsInOrder(Issuer issuer) {
            assertThat(inOrder().issuedBy(issuer).findings()).isEmpty();
            assertThat(inOrder().beforeDecisionFourSeven().issuedBy(issuer).findings())
                    .isEmpty();
        }

        @Test
        void byThePermanentRepresentativeWasABreachBeforeDecisionFourSeven() {
            assertFound(
                    inOrder().issuedBy(Issuer.PERMANENT_REPRESENTATIVE).beforeDecisionFourSeven(),
                    "credentials-by-permanent-representative",
                    BREACH,
                    rule(18).para(3));
        }

        @Test
        void byThePermanentRepresentativeIsInOrderSince() {
            assertFound(
                    inOrder().issuedBy(Issuer.PERMANENT_REPRESENTATIVE),
                    "credentials-note-verbale",
                    NOTE,
                    Citation.practice("credentials-note-verbale"));
        }

        @Test
        void bySomeoneElseIsABreach() {
            assertFound(inOrder().issuedBy(Issuer.OTHER), "credentials-issuer-not-entitled", BREACH, rule(18).para(3));
        }

        @Test
        void byACompetentAuthorityIsForOrganizationsOnly() {
            assertFound(
                    inOrder().issuedBy(Issuer.COMPETENT_AUTHORITY),
                    "credentials-authority-for-state",
                    BREACH,
                    rule(18).para(3));
            assertThat(inOrder()
                            .issuedBy(Issuer.COMPETENT_AUTHORITY)
                            .ofAnOrganization()
                            .findings())
                    .isEmpty();
        }

        @Test
        void thoseOfAnOrganizationComeFromItsAuthorityAlone() {
            assertFound(inOrder().ofAnOrganization(), "credentials-not-by-authority", BREACH, rule(18).para(3));
        }
    }

    @Nested
    @DisplayName("rule 18, para. 4")
    class WhenAnAmendmentIsConsidered {

        @Test
        void permanentRepresentativeCannotIssueThem() {
            assertFound(
                    inOrder().issuedBy(Issuer.PERMANENT_REPRESENTATIVE).whenAnAmendmentIsConsidered(),
                    "credentials-for-amendment",
                    BREACH,
                    rule(18).para(4));
        }

        @Test
        void ministerStillCan() {
            assertThat(inOrder().whenAnAmendmentIsConsidered().findings()).isEmpty();
        }
    }

    @Nested
    @DisplayName("rule 18 in the rulebook")
    class InTheRulebook {

        @Test
        void fourthSessionHasItAsItStoodBefore() {
            assertThat(SubmissionRule.of(Rulebooks.shipped().of("untoc-cop", 4)))
                    .isEqualTo(new SubmissionRule(24, false, OptionalInt.empty()));
        }

        @Test
        void fifthSessionHasItAsAmended() {
            assertThat(SubmissionRule.of(Rulebooks.shipped().of("untoc-cop", 5)))
                    .isEqualTo(new SubmissionRule(24, true, OptionalInt.of(39)));
        }
    }

    @Nested
    @DisplayName("rule 19")
    class Examined {

        @Test
        void whatCameInWaitsForTheBureauOnceThereIsOne() {
            assertFound(inOrder().seenAt("2010-10-18T09:00:00Z"), "credentials-to-examine", NOTE, rule(19));
            assertThat(inOrder()
                            .seenAt("2010-10-18T09:00:00Z")
                            .found(Verdict.ACCEPTED)
                            .findings())
                    .isEmpty();
        }

        @Test
        void acceptanceWithoutTheOriginalIsADeparture() {
            assertThat(inOrder().as(Form.COPY).found(Verdict.ACCEPTED).findings())
                    .extracting(Finding::code)
                    .containsExactly("credentials-copy", "credentials-accepted-without-original");
        }

        @Test
        void newPaperIsExaminedAnew() {
            var found = inOrder().as(Form.COPY).found(Verdict.PROVISIONAL);
            assertThat(found.credential().standing()).isEqualTo(Standing.PROVISIONAL);

            assertThat(found.as(Form.ORIGINAL).credential().standing()).isEqualTo(Standing.RECEIVED);
        }
    }

    @Nested
    @DisplayName("rule 20")
    class Contested {

        @Test
        void seatIsProvisionalUntilTheConferenceDecides() {
            var contested = inOrder().contestedBy("PER").found(Verdict.ACCEPTED);
            assertThat(contested.credential().standing()).isEqualTo(Standing.CONTESTED);
            assertFound(contested, "credentials-for-the-conference", NOTE, rule(20));

            var decided = contested.credential().decided(decision(Verdict.ACCEPTED));
            assertThat(decided.standing()).isEqualTo(Standing.ACCEPTED);
            assertThat(contested.with(decided).findings()).isEmpty();
        }

        @Test
        void seatIsProvisionalBeforeTheBureauHasReported() {
            assertFound(inOrder().contestedBy("PER"), "credentials-contested", NOTE, rule(20));
        }

        @Test
        void conferenceMayDecideNotToAdmit() {
            assertThat(inOrder()
                            .contestedBy("PER")
                            .credential()
                            .decided(decision(Verdict.NOT_ADMITTED))
                            .standing())
                    .isEqualTo(Standing.NOT_ADMITTED);
        }

        @Test
        void objectionOfAStateThatIsNoPartyIsABreach() {
            assertThat(inOrder().contestedBy("USA").findings())
                    .extracting(Finding::code)
                    .containsExactly("credentials-contested", "credentials-objection-not-by-party");
        }

        @Test
        void ofTwoObjectionsOneWithdrawnLeavesTheSeatContested() {
            var contested = inOrder().contestedBy("PER").contestedBy("KEN").credential();

            assertThat(contested.settled("PER").standing()).isEqualTo(Standing.CONTESTED);
            assertThat(contested.settled("PER").settled("KEN").standing()).isEqualTo(Standing.RECEIVED);
        }

        private Decision decision(Verdict verdict) {
            return new Decision(verdict, LocalDate.parse("2010-10-19"), 3);
        }
    }

    @Test
    void everyFindingSpeaksSixLanguages() {
        var worst = inOrder()
                .as(Form.COPY)
                .issuedBy(Issuer.OTHER)
                .contestedBy("USA")
                .found(Verdict.ACCEPTED);

        assertThat(worst.findings()).hasSize(5).allSatisfy(finding -> {
            for (var language : Language.values()) {
                assertThat(finding.message(Words.in(language))).isNotBlank();
            }
        });
        assertThat(Arrays.stream(Language.values())
                        .map(language -> rule(18).para(4).in(Words.in(language))))
                .doesNotHaveDuplicates();
    }

    private static void assertFound(
            CredentialInOrder changed, String code, Finding.Weight weight, @Nullable Citation citation) {
        assertThat(changed.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.weight()).isEqualTo(weight);
            assertThat(finding.citation()).isEqualTo(citation);
        });
    }
}
