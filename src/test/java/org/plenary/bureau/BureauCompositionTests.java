package org.plenary.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.bureau.Office.PRESIDENT;
import static org.plenary.bureau.Office.RAPPORTEUR;
import static org.plenary.bureau.SlateInOrder.name;
import static org.plenary.rules.Citation.rule;
import static org.plenary.rules.Finding.breach;
import static org.plenary.rules.Finding.departure;
import static org.plenary.rules.Finding.note;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plenary.bureau.GroupSeats.Demand;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.rules.Finding;
import org.plenary.rules.Rulebook;
import org.plenary.rules.Rulebooks;
import org.plenary.treaties.State;

@DisplayName("Rule 22, election of officers")
class BureauCompositionTests {

    private final SlateInOrder given = new SlateInOrder();

    private List<Finding> found() {
        return given.rule().check(given.slate());
    }

    @Test
    void slateInOrderHasNoFindings() {
        assertThat(found()).isEmpty();
        assertThat(given.wanted()).isEmpty();
    }

    @Test
    void numbersStandInTheRulebook() {
        assertThat(BureauSeats.of(Rulebooks.shipped().of("untoc-cop", 4))).isEqualTo(SlateInOrder.SEATS);
        assertThat(BureauSeats.of(Rulebook.NONE).ofAGroup()).isZero();
    }

    @Test
    void everyFindingSpeaksSixLanguages() {
        given.everyoneParty(0).without("A1").outgoing(RAPPORTEUR, "E").knownTo(LocalDate.of(2008, 1, 1));

        for (var language : Language.values()) {
            assertThat(found())
                    .hasSizeGreaterThan(10)
                    .allSatisfy(finding -> assertThat(finding.message(Words.in(language)))
                            .isNotBlank()
                            .doesNotContain("{"));
        }
    }

    @Nested
    @DisplayName("a President, eight Vice-Presidents and a Rapporteur, from States Parties")
    class OfficersToElect {

        @Test
        void vacantOfficeIsABreach() {
            given.without("E2");

            assertThat(found())
                    .containsExactly(
                            breach("bureau-seats", rule(22), RAPPORTEUR.title(), 0, 1)
                                    .about("rapporteur"),
                            breach("bureau-group", rule(22), name("Group E"), 1, 2)
                                    .about("E"));
        }

        @Test
        void officerOfAStateThatIsNoPartyIsABreach() {
            given.party("B2", 0);

            assertThat(found())
                    .containsExactly(breach(
                                    "bureau-not-party",
                                    rule(22),
                                    Office.VICE_PRESIDENT.title(),
                                    name("State B2"),
                                    SlateInOrder.OPENING)
                            .about("B2"));
        }
    }

    @Nested
    @DisplayName("two from each group, one of them from a Party to one or more and if possible all Protocols")
    class Groups {

        @Test
        void groupWithoutPartyToAProtocolIsABreach() {
            given.party("C1", 1).party("C2", 1);

            assertThat(found())
                    .containsExactly(breach("bureau-group-no-protocol", rule(22), name("Group C"))
                            .about("C"));
        }

        @Test
        void groupWithPartyToSomeProtocolsOnlyIsADeparture() {
            given.party("C1", 2).party("C2", 1);

            assertThat(found())
                    .containsExactly(departure("bureau-group-not-all-protocols", rule(22), name("Group C"))
                            .about("C"));
        }

        @Test
        void onePartyToAllIsEnoughInAGroup() {
            given.party("C1", 1);

            assertThat(found()).isEmpty();
        }
    }

    @Nested
    @DisplayName("at least two from Parties to all instruments in force")
    class PartiesToAll {

        @Test
        void oneIsABreach() {
            given.everyoneParty(2).party("A1", 3);

            assertThat(found()).contains(breach("bureau-parties-to-all", rule(22), 1L, 2));
        }

        @Test
        void twoAreEnough() {
            given.everyoneParty(2).party("A1", 3).party("B1", 3);

            assertThat(found()).extracting(Finding::code).containsOnly("bureau-group-not-all-protocols");
        }
    }

    @Nested
    @DisplayName("President and Rapporteur normally rotate")
    class Rotation {

        @Test
        void presidentFromTheSameGroupTwiceIsADeparture() {
            given.outgoing(PRESIDENT, "A");

            assertThat(found())
                    .containsExactly(departure("bureau-rotation", rule(22), PRESIDENT.title(), name("Group A"))
                            .about("president"));
        }

        @Test
        void viceChairsDoNotRotate() {
            given.outgoing(Office.VICE_PRESIDENT, "A");

            assertThat(found()).isEmpty();
        }
    }

    @Test
    void statusThatEndsBeforeTheOpeningIsSaid() {
        var end = LocalDate.of(2008, 1, 1);
        given.knownTo(end);

        assertThat(found()).containsExactly(note("bureau-status-unknown", rule(22), end));
    }

    @Nested
    @DisplayName("what would complete the slate")
    class Completion {

        @Test
        void anyPartyOfTheGroupFillsItsSeat() {
            given.without("B2").party("B3", 1).party("B4", 0);

            assertThat(given.wanted()).singleElement().satisfies(seats -> {
                assertThat(seats.open()).isEqualTo(1);
                assertThat(seats.demand()).isEqualTo(Demand.ANY);
                assertThat(seats.toAll()).extracting(State::code).containsExactly("B2");
                assertThat(seats.conventionOnly()).extracting(State::code).containsExactly("B3");
            });
        }

        @Test
        void lastSeatOfAGroupIsForAPartyToAProtocol() {
            given.without("B2").party("B1", 1).party("B2", 1).party("B3", 2);

            assertThat(given.wanted()).singleElement().satisfies(seats -> {
                assertThat(seats.demand()).isEqualTo(Demand.PROTOCOL);
                assertThat(seats.toAll()).extracting(State::code).containsExactly("B4");
                assertThat(seats.toSome()).extracting(State::code).containsExactly("B3");
                assertThat(seats.conventionOnly()).isEmpty();
            });
        }

        @Test
        void lastSeatsAreForPartiesToAllWhereTooFewAreThere() {
            given.everyoneParty(2).party("A1", 3).party("B3", 3).without("B2");

            assertThat(given.wanted()).singleElement().satisfies(seats -> {
                assertThat(seats.demand()).isEqualTo(Demand.ALL);
                assertThat(seats.toAll()).extracting(State::code).containsExactly("B3");
                assertThat(seats.toSome()).isEmpty();
            });
        }

        @Test
        void fullGroupWithoutProtocolExchangesOne() {
            given.party("C1", 1).party("C2", 1);

            assertThat(given.wanted()).singleElement().satisfies(seats -> {
                assertThat(seats.open()).isZero();
                assertThat(seats.toAll()).extracting(State::code).containsExactly("C3", "C4");
            });
        }
    }
}
