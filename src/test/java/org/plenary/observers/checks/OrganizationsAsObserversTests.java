package org.plenary.observers.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.observers.checks.ObserversInOrder.NAME;
import static org.plenary.observers.checks.ObserversInOrder.OPENS;
import static org.plenary.observers.checks.ObserversInOrder.RECEIVED;
import static org.plenary.observers.checks.ObserversInOrder.act;
import static org.plenary.observers.checks.ObserversInOrder.check;
import static org.plenary.observers.checks.ObserversInOrder.organization;
import static org.plenary.observers.checks.ObserversInOrder.participation;
import static org.plenary.observers.checks.ObserversInOrder.unverified;
import static org.plenary.rules.Citation.rule;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plenary.languages.MultilingualText;
import org.plenary.observers.ObserverAct.Kind;
import org.plenary.observers.ObserverClass;
import org.plenary.observers.Participation;
import org.plenary.observers.Stage;
import org.plenary.observers.register.Organization;
import org.plenary.observers.register.OrganizationKind;
import org.plenary.rules.Finding;

@DisplayName("Rules 16 and 17, participation of organizations")
class OrganizationsAsObserversTests {

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
}
