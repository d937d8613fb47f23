package org.plenary.delegations.presence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

@DisplayName("Rule 41, quorum")
class QuorumTests {

    @ParameterizedTest
    @CsvSource({"48, false, false", "49, true, false", "73, true, false", "74, true, true"})
    void allPartiesTakePart(int present, boolean open, boolean decide) {
        var quorum = new Quorum(146, 146, present);

        assertThat(quorum.mayOpen()).isEqualTo(open);
        assertThat(quorum.mayDecide()).isEqualTo(decide);
    }

    @Test
    void bothReachedIsInOrder() {
        assertThat(new Quorum(146, 146, 74).check()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidWithBothDenominators() {
        assertThat(new Quorum(146, 100, 33).check())
                .containsExactly(
                        Finding.note("quorum-to-open-missing", Citation.rule(41), 33, 34, 100),
                        Finding.note("quorum-to-decide-missing", Citation.rule(41), 33, 74, 146));
    }

    @Nested
    @DisplayName("to open and debate: one third of those that take part in the session")
    class ToOpen {

        @ParameterizedTest
        @CsvSource({"100, 34", "99, 33", "101, 34", "3, 1", "2, 1", "1, 1"})
        void oneThirdIsRoundedUp(int participating, int needed) {
            assertThat(new Quorum(146, participating, 0).neededToOpen()).isEqualTo(needed);
        }

        @Test
        void nobodyOpensAnEmptyRoom() {
            assertThat(new Quorum(146, 0, 0).mayOpen()).isFalse();
        }
    }

    @Nested
    @DisplayName("to decide: a majority of all States Parties")
    class ToDecide {

        @ParameterizedTest
        @CsvSource({"146, 74", "147, 74", "148, 75"})
        void majorityIsMoreThanHalf(int parties, int needed) {
            assertThat(new Quorum(parties, 10, 0).neededToDecide()).isEqualTo(needed);
        }

        @Test
        void hundredWhoTakePartChangeNothing() {
            assertThat(new Quorum(146, 100, 73).mayDecide()).isFalse();
        }
    }
}
