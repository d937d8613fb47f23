package org.plenary.observers.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plenary.rules.Citation.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.observers.Circulation;
import org.plenary.observers.ObserverAct;
import org.plenary.observers.ObserverAct.Kind;
import org.plenary.observers.ObserverClass;
import org.plenary.observers.Participation;
import org.plenary.observers.Stage;
import org.plenary.observers.Subject;
import org.plenary.observers.register.Organization;
import org.plenary.observers.register.OrganizationKind;
import org.plenary.rules.Finding;
import org.plenary.rules.Finding.Weight;
import org.plenary.sessions.SessionId;
import org.plenary.treaties.Standing;

@DisplayName("Rules 14 to 17, participation of observers")
class ObserverChecksTests {

    private static final LocalDate OPENS = LocalDate.of(2008, 10, 8);
    private static final MultilingualText NAME = MultilingualText.of(Language.ENGLISH, "Some name");

    /** The day on which an observer of each class that is in order was heard of, well before the session. */
    private static final LocalDate RECEIVED = LocalDate.of(2008, 7, 1);

    private static Participation participation(ObserverClass observers, Stage stage, ObserverAct... acts) {
        var subject = observers.isOfStates() ? new Subject.OfState("XXX") : new Subject.OfOrganization(1);
        return new Participation(
                7, new SessionId(4), observers, subject, NAME, stage, false, null, null, acts.length, List.of(acts));
    }

    private static ObserverAct act(int number, Kind kind, LocalDate on) {
        return new ObserverAct(
                number, kind, on, kind == Kind.OBJECTION ? "PER" : null, "", false, "officer", Instant.EPOCH);
    }

    private static List<Finding> check(Participation participation, @Nullable Standing standing) {
        return ObserverChecks.check(new Matter(participation, OPENS, RECEIVED, standing, null));
    }

    private static List<Finding> check(Participation participation, Organization organization) {
        return ObserverChecks.check(new Matter(participation, OPENS, RECEIVED, null, organization));
    }

    private static Organization organization(OrganizationKind kind) {
        return new Organization(1, kind, NAME, MultilingualText.NONE, "", NAME, "A basis", true, "A source", 1, null);
    }

    private static Organization unverified(OrganizationKind kind) {
        return new Organization(1, kind, NAME, MultilingualText.NONE, "", NAME, "", false, "A source", 1, null);
    }

    @Nested
    @DisplayName("Rule 14, participation of signatories")
    class Signatories {

        private final Participation inOrder =
                participation(ObserverClass.SIGNATORY, Stage.ADMITTED, act(1, Kind.NOTICE, RECEIVED));

        @Test
        void signatoryThatGaveNoticeIsInOrder() {
            assertThat(check(inOrder, Standing.SIGNATORY)).isEmpty();
        }

        @Test
        void noticeOnTheDayOfTheOpeningIsNotBeforehand() {
            var late = participation(ObserverClass.SIGNATORY, Stage.ADMITTED, act(1, Kind.NOTICE, OPENS));

            assertThat(check(late, Standing.SIGNATORY)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("observer-notice-late");
                assertThat(finding.weight()).isEqualTo(Weight.BREACH);
                assertThat(finding.citation()).isEqualTo(rule(14));
                assertThat(finding.about()).isEqualTo("observers/7");
            });
        }

        @Test
        void oneThatNeverSignedIsNoSignatory() {
            assertThat(check(inOrder, Standing.NEITHER))
                    .extracting(Finding::code)
                    .containsExactly("observer-not-signatory");
        }

        @Test
        void onePartyOnTheDayOfTheOpeningTakesPartAsAParty() {
            assertThat(check(inOrder, Standing.PARTY)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("observer-is-party");
                assertThat(finding.citation()).isEqualTo(rule(12));
            });
        }

        @Test
        void nothingIsFoundOfOneThatHasWithdrawn() {
            var gone = participation(ObserverClass.SIGNATORY, Stage.WITHDRAWN, act(1, Kind.NOTICE, OPENS));

            assertThat(check(gone, Standing.PARTY)).isEmpty();
        }
    }

    @Nested
    @DisplayName("Rule 15, participation of non-signatories")
    class NonSignatories {

        private final Participation applied =
                participation(ObserverClass.NON_SIGNATORY, Stage.APPLIED, act(1, Kind.APPLICATION, RECEIVED));

        @Test
        void applicationBeforeTheSessionIsInOrder() {
            assertThat(check(applied, Standing.NEITHER)).isEmpty();
        }

        @Test
        void applicationThatNobodyAnsweredByTheOpeningIsADeparture() {
            assertThat(ObserverChecks.check(new Matter(applied, OPENS, OPENS, Standing.NEITHER, null)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("observer-undecided");
                        assertThat(finding.weight()).isEqualTo(Weight.DEPARTURE);
                        assertThat(finding.citation()).isEqualTo(rule(15));
                    });
        }

        @Test
        void signatoryNeedNotApply() {
            assertThat(check(applied, Standing.SIGNATORY))
                    .extracting(Finding::code)
                    .containsExactly("observer-is-signatory");
        }
    }

    @Nested
    @DisplayName("Rule 16, participation of entities and intergovernmental organizations")
    class Entities {

        private final Participation entitled =
                participation(ObserverClass.ENTITY, Stage.ADMITTED, act(1, Kind.NOTICE, RECEIVED));

        @Test
        void entityWhoseInvitationWasSeenIsInOrder() {
            assertThat(check(entitled, organization(OrganizationKind.INVITED))).isEmpty();
        }

        @Test
        void entityWhoseInvitationNobodySawIsNoted() {
            assertThat(check(entitled, unverified(OrganizationKind.INVITED)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("observer-invitation-unverified");
                        assertThat(finding.citation()).isEqualTo(rule(16));
                    });
        }

        @Test
        void noticeAfterTheOpeningIsABreach() {
            var late = participation(ObserverClass.ENTITY, Stage.ADMITTED, act(1, Kind.NOTICE, OPENS.plusDays(1)));

            assertThat(check(late, organization(OrganizationKind.UNITED_NATIONS)))
                    .extracting(Finding::code)
                    .containsExactly("observer-notice-late");
        }
    }

    @Nested
    @DisplayName("Rule 17, participation of non-governmental organizations")
    class NonGovernmental {

        private final Organization other = organization(OrganizationKind.NON_GOVERNMENTAL);

        @Test
        void consultativeStatusThatNobodySawIsNoted() {
            var applied =
                    participation(ObserverClass.CONSULTATIVE_NGO, Stage.APPLIED, act(1, Kind.APPLICATION, RECEIVED));

            assertThat(check(applied, organization(OrganizationKind.CONSULTATIVE)))
                    .isEmpty();
            assertThat(check(applied, unverified(OrganizationKind.CONSULTATIVE)))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.citation()).isEqualTo(rule(17).para(1)));
        }

        @Test
        void organizationOfWhichNothingIsSaidIsABreachOfSufficientInformation() {
            var applied = participation(ObserverClass.OTHER_NGO, Stage.APPLIED, act(1, Kind.APPLICATION, RECEIVED));
            var silent = new Organization(
                    1,
                    OrganizationKind.NON_GOVERNMENTAL,
                    NAME,
                    MultilingualText.NONE,
                    "",
                    MultilingualText.NONE,
                    "",
                    false,
                    "",
                    1,
                    null);

            assertThat(check(applied, silent)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("observer-information-missing");
                assertThat(finding.citation()).isEqualTo(rule(17).para(2));
            });
        }

        @Test
        void admissionWithoutAListIsABreach() {
            var admitted = participation(
                    ObserverClass.OTHER_NGO,
                    Stage.ADMITTED,
                    act(1, Kind.APPLICATION, RECEIVED),
                    act(2, Kind.ACCORDED, RECEIVED));

            assertThat(check(admitted, other)).extracting(Finding::code).containsExactly("observer-not-circulated");
        }

        @Test
        void admissionOfOneThatWasOnAListIsInOrder() {
            var admitted = participation(
                    ObserverClass.OTHER_NGO,
                    Stage.ADMITTED,
                    act(1, Kind.APPLICATION, RECEIVED),
                    act(2, Kind.CIRCULATION, RECEIVED),
                    act(3, Kind.ACCORDED, RECEIVED));

            assertThat(check(admitted, other)).isEmpty();
        }

        @Test
        void objectionLeavesTheDecisionToTheConference() {
            var objected = participation(
                    ObserverClass.OTHER_NGO,
                    Stage.OBJECTED,
                    act(1, Kind.APPLICATION, RECEIVED),
                    act(2, Kind.CIRCULATION, RECEIVED),
                    act(3, Kind.OBJECTION, RECEIVED));

            assertThat(check(objected, other)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("observer-objection-open");
                assertThat(finding.facts()).containsExactly(NAME, "PER");
            });
        }
    }

    @Nested
    @DisplayName("Rule 17, para. 2, the list at least 30 days before")
    class TheList {

        private final ListCirculation rule = new ListCirculation(OPENS, 30);

        private static Circulation on(LocalDate day) {
            return new Circulation(1, day, "", List.of());
        }

        @Test
        void deadlineIsTheEighthOfSeptember() {
            assertThat(rule.deadline()).isEqualTo("2008-09-08");
        }

        @Test
        void listOnTheLastDayIsInTime() {
            assertThat(rule.check(List.of(on(LocalDate.of(2008, 9, 8))), 0, OPENS))
                    .isEmpty();
        }

        @Test
        void listOneDayLaterIsABreach() {
            assertThat(rule.check(List.of(on(LocalDate.of(2008, 9, 9))), 0, OPENS))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("observer-list-late");
                        assertThat(finding.weight()).isEqualTo(Weight.BREACH);
                        assertThat(finding.citation()).isEqualTo(rule(17).para(2));
                        assertThat(finding.about()).isEqualTo("lists/1");
                    });
        }

        @Test
        void applicationsThatWaitAreNotedUntilTheDeadlineAndABreachAfterIt() {
            assertThat(rule.check(List.of(), 2, LocalDate.of(2008, 9, 8)))
                    .extracting(Finding::code, Finding::weight)
                    .containsExactly(tuple("observer-list-due", Weight.NOTE));
            assertThat(rule.check(List.of(), 2, LocalDate.of(2008, 9, 9)))
                    .extracting(Finding::code, Finding::weight)
                    .containsExactly(tuple("observer-list-overdue", Weight.BREACH));
        }

        @Test
        void nothingIsDueWhereNobodyWaits() {
            assertThat(rule.check(List.of(), 0, OPENS)).isEmpty();
        }
    }
}
