package org.plenary.treaties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Convention, article 38; Protocols, articles 17, 22 and 18: entry into force")
class EntryIntoForceTests {

    private static final LocalDate CONVENTION = LocalDate.of(2003, 9, 29);

    @Nested
    @DisplayName("para. 1, of the treaty")
    class OfTheTreaty {

        private final List<Participation> fortyOne = IntStream.rangeClosed(1, 41)
                .mapToObj(day -> deposit("S" + day, LocalDate.of(2003, 1, 1).plusDays(day)))
                .toList();

        @Test
        void fortiethInstrumentDecides() {
            assertThat(EntryIntoForce.decisiveDay(40, fortyOne, _ -> false)).hasValue(LocalDate.of(2003, 2, 10));
        }

        @Test
        void instrumentOfAnOrganizationIsNotCountedAsAdditional() {
            assertThat(EntryIntoForce.decisiveDay(
                            40, fortyOne, each -> each.state().equals("S7")))
                    .hasValue(LocalDate.of(2003, 2, 11));
        }

        @Test
        void signaturesAloneBringNothingIntoForce() {
            var signed = new Participation("UNTOC", "S0", LocalDate.of(2000, 12, 12), null, null, null, "", "");

            assertThat(EntryIntoForce.decisiveDay(
                            40,
                            Stream.concat(Stream.of(signed), fortyOne.stream().limit(39))
                                    .toList(),
                            _ -> false))
                    .isEmpty();
        }

        @Test
        void itIsTheNinetiethDayAfterTheDeposit() {
            assertThat(EntryIntoForce.ofTreaty(LocalDate.of(2003, 7, 1), Optional.empty()))
                    .isEqualTo("2003-09-29");
        }

        @Test
        void protocolDoesNotEnterIntoForceBeforeItsConvention() {
            assertThat(EntryIntoForce.ofTreaty(LocalDate.of(2003, 5, 1), Optional.of(CONVENTION)))
                    .isEqualTo(CONVENTION);
            assertThat(EntryIntoForce.ofTreaty(LocalDate.of(2003, 9, 26), Optional.of(CONVENTION)))
                    .isEqualTo("2003-12-25");
        }
    }

    @Nested
    @DisplayName("para. 2, for a participant")
    class ForAParticipant {

        @Test
        void itIsTheThirtiethDayAfterTheDeposit() {
            assertThat(EntryIntoForce.forParticipant(deposit("BHS", LocalDate.of(2008, 9, 26)), CONVENTION))
                    .hasValue(LocalDate.of(2008, 10, 26));
        }

        @Test
        void nobodyIsBoundBeforeTheTreatyIsInForce() {
            assertThat(EntryIntoForce.forParticipant(deposit("DZA", LocalDate.of(2002, 10, 7)), CONVENTION))
                    .hasValue(CONVENTION);
            assertThat(EntryIntoForce.forParticipant(deposit("ZZZ", LocalDate.of(2003, 8, 1)), CONVENTION))
                    .hasValue(CONVENTION);
        }

        @Test
        void signatoryIsNotBound() {
            var signed = new Participation("UNTOC", "IRN", LocalDate.of(2000, 12, 12), null, null, null, "", "");

            assertThat(EntryIntoForce.forParticipant(signed, CONVENTION)).isEmpty();
        }

        @Test
        void successorIsBoundFromTheDayOfItsSuccession() {
            assertThat(EntryIntoForce.forParticipant(montenegro(), CONVENTION)).hasValue(LocalDate.of(2006, 6, 3));
        }
    }

    @Nested
    @DisplayName("standing on a day")
    class StandingOnADay {

        private final Participation bahamas = new Participation(
                "UNTOC",
                "BHS",
                LocalDate.of(2001, 4, 9),
                LocalDate.of(2008, 9, 26),
                Participation.Kind.RATIFICATION,
                null,
                "",
                "");

        @Test
        void signatoryHasSignedAndNotDeposited() {
            assertThat(standing(bahamas, "2001-04-08")).isEqualTo(Standing.NEITHER);
            assertThat(standing(bahamas, "2001-04-09")).isEqualTo(Standing.SIGNATORY);
            assertThat(standing(bahamas, "2008-09-25")).isEqualTo(Standing.SIGNATORY);
            assertThat(standing(bahamas, "2008-09-26")).isEqualTo(Standing.DEPOSITED);
            assertThat(standing(bahamas, "2008-10-25")).isEqualTo(Standing.DEPOSITED);
            assertThat(standing(bahamas, "2008-10-26")).isEqualTo(Standing.PARTY);
        }

        @Test
        void successorIsAPartyBeforeItsPaperCame() {
            assertThat(standing(montenegro(), "2006-06-02")).isEqualTo(Standing.NEITHER);
            assertThat(standing(montenegro(), "2006-06-03")).isEqualTo(Standing.PARTY);
            assertThat(standing(montenegro(), "2006-10-23")).isEqualTo(Standing.PARTY);
        }

        private static Standing standing(Participation participation, String day) {
            var inForce =
                    EntryIntoForce.forParticipant(participation, CONVENTION).orElse(null);
            return Standing.of(participation, inForce, LocalDate.parse(day));
        }
    }

    private static Participation deposit(String state, LocalDate day) {
        return new Participation("UNTOC", state, null, day, Participation.Kind.ACCESSION, null, "", "");
    }

    private static Participation montenegro() {
        return new Participation(
                "UNTOC",
                "MNE",
                null,
                LocalDate.of(2006, 10, 23),
                Participation.Kind.SUCCESSION,
                LocalDate.of(2006, 6, 3),
                "",
                "");
    }
}
