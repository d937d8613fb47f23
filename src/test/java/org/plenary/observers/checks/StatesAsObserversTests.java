package org.plenary.observers.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.observers.checks.ObserversInOrder.OPENS;
import static org.plenary.observers.checks.ObserversInOrder.RECEIVED;
import static org.plenary.observers.checks.ObserversInOrder.act;
import static org.plenary.observers.checks.ObserversInOrder.check;
import static org.plenary.observers.checks.ObserversInOrder.participation;
import static org.plenary.rules.Citation.rule;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plenary.observers.ObserverAct.Kind;
import org.plenary.observers.ObserverClass;
import org.plenary.observers.Participation;
import org.plenary.observers.Stage;
import org.plenary.rules.Finding;
import org.plenary.rules.Finding.Weight;
import org.plenary.treaties.Standing;

@DisplayName("Rules 14 and 15, participation of States that are no Parties")
class StatesAsObserversTests {

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
}
