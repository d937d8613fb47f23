package org.plenary.programme.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream.PLENARY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.ItemNumber;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;
import org.plenary.programme.FourthSession;
import org.plenary.programme.PlannedEntry;
import org.plenary.programme.PlannedMeeting;
import org.plenary.programme.Programme;
import org.plenary.rules.Finding;
import org.plenary.rules.Finding.Weight;
import org.plenary.sessions.SessionId;

/** The programme of the fourth session, and what is found when one thing of it changes. */
class ProgrammeChecksTests {

    private static final int FIRST_PARALLEL = 3;
    private static final int ROUND_TABLE = 14;
    private static final int ADOPTION = 21;

    private final Programme planned = FourthSession.programme();
    private final Programme inOrder = withoutInterpretation(planned, ROUND_TABLE, ROUND_TABLE + 2);

    @Test
    void fourthSessionIsOverItsBudgetByTwoParallelMeetingsAndElseInOrder() {
        assertThat(found(planned))
                .containsExactly(
                        Finding.breach("programme-over-budget", InterpretationBudget.RESOURCES, 22, 20),
                        Finding.breach("programme-over-budget-parallel", InterpretationBudget.RESOURCES, 6, 4));
    }

    @Test
    void roundTableWithoutInterpretationIsWithinTheBudget() {
        assertThat(found(inOrder)).isEmpty();
    }

    @Test
    void emptyProgrammeHasNoFindings() {
        assertThat(found(Programme.NONE)).isEmpty();
    }

    @Test
    void everyFindingIsASentenceInSixLanguages() {
        var wrong = inOrder.with(meeting(1).at(day(11), LocalTime.of(8, 0), LocalTime.of(9, 0)));

        for (var language : Language.values()) {
            assertThat(found(wrong))
                    .allSatisfy(finding -> assertThat(finding.message(Words.in(language)))
                            .doesNotContain("{")
                            .isNotBlank());
        }
    }

    @Nested
    @DisplayName("interpretation")
    class Interpretation {

        @Test
        void plenaryMeetingBeyondTheSixteenIsABreachThoughTheTotalHolds() {
            var seventeen = withoutInterpretation(inOrder, FIRST_PARALLEL).with(added(day(17), "13:00", "14:00"));

            assertThat(codes(seventeen))
                    .contains("programme-over-budget-plenary")
                    .doesNotContain("programme-over-budget");
        }

        @Test
        void unknownResourcesAreNotJudged() {
            assertThat(found(planned.within(null))).isEmpty();
        }
    }

    @Nested
    @DisplayName("the agenda")
    class Items {

        @Test
        void itemThatNoMeetingTakesUpIsADeparture() {
            var without = inOrder.with(taking(10, "2c"));

            assertThat(found(without)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("programme-item-never-scheduled");
                assertThat(finding.weight()).isEqualTo(Weight.DEPARTURE);
                assertThat(finding.about()).isEqualTo("2(h)");
            });
        }

        @Test
        void itemAboveCoversThoseBelow() {
            assertThat(codes(inOrder.with(taking(1, "1")))).doesNotContain("programme-item-never-scheduled");
        }

        @Test
        void decisionsBeforeTheLastConsiderationAreADeparture() {
            var early = inOrder.with(meeting(ADOPTION).at(day(16), LocalTime.of(10, 0), LocalTime.of(11, 0)));

            assertThat(found(early))
                    .filteredOn(finding -> finding.code().equals("programme-decided-before-considered"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.about()).isEqualTo("meetings/21");
                        assertThat(finding.message(Words.in(Language.ENGLISH)))
                                .isEqualTo("Decisions on item 3 are to be adopted on 16 October 2008 (meeting 21), "
                                        + "before its consideration ends on 16 October 2008 (meeting 20).");
                    });
        }

        @Test
        void itemInBothStreamsAtOnceIsNoted() {
            var both = inOrder.with(taking(FIRST_PARALLEL, "1f"));

            assertThat(found(both))
                    .filteredOn(finding -> finding.weight() == Weight.NOTE)
                    .extracting(Finding::code, Finding::about)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("programme-item-in-two-meetings", "meetings/3"));
        }
    }

    @Nested
    @DisplayName("days, hours and rooms")
    class Place {

        @Test
        void saturdayIsADeparture() {
            assertThat(codes(inOrder.with(moved(1, day(11))))).contains("programme-weekend");
        }

        @Test
        void dayBeforeTheOpeningIsABreach() {
            assertThat(codes(inOrder.with(moved(1, day(7))))).contains("programme-outside-session");
        }

        @Test
        void holidayOfTheOrganizationIsADepartureNamed() {
            var national = LocalDate.parse("2026-10-26");
            var plan = new Plan(
                    inOrder.with(moved(1, national)),
                    FourthSession.BODY,
                    FourthSession.DATES,
                    Map.of(),
                    Map.of(national, MultilingualText.of(Language.ENGLISH, "Austrian National Day")));

            assertThat(ProgrammeChecks.check(plan))
                    .extracting(finding -> finding.message(Words.in(Language.ENGLISH)))
                    .contains("Meeting 1 is on 26 October 2026, an official holiday of the United Nations "
                            + "(Austrian National Day).");
        }

        @Test
        void holidaysOfViennaAreKnown() {
            var session = FourthSession.session(new SessionId(1));
            var plan = Plan.of(session, inOrder.with(moved(1, LocalDate.parse("2026-10-26"))), null);

            assertThat(plan.holidays()).hasSize(1);
        }

        @Test
        void eveningMeetingIsADeparture() {
            assertThat(codes(inOrder.with(meeting(1).at(day(8), LocalTime.of(18, 0), LocalTime.of(21, 0)))))
                    .contains("programme-outside-hours");
        }

        @Test
        void shorterMeetingWithinTheHoursIsInOrder() {
            assertThat(codes(inOrder.with(meeting(1).at(day(8), LocalTime.of(10, 30), LocalTime.of(12, 0)))))
                    .isEmpty();
        }

        @Test
        void twoMeetingsInOneRoomAtOnceAreABreach() {
            var hall = inOrder.with(meeting(2).inRoom("Boardroom D"))
                    .with(meeting(3).inRoom("boardroom d"));

            assertThat(found(hall)).singleElement().satisfies(finding -> {
                assertThat(finding.weight()).isEqualTo(Weight.BREACH);
                assertThat(finding.message(Words.in(Language.ENGLISH)))
                        .isEqualTo("On 8 October 2008, meetings 2 and 3 are both in Boardroom D at the same time.");
            });
        }

        @Test
        void oneRoomInTwoSlotsIsInOrder() {
            assertThat(found(inOrder.with(meeting(1).inRoom("Boardroom D"))
                            .with(meeting(2).inRoom("Boardroom D"))))
                    .isEmpty();
        }
    }

    private static List<Finding> found(Programme programme) {
        return ProgrammeChecks.check(
                new Plan(programme, FourthSession.BODY, FourthSession.DATES, FourthSession.items(), Map.of()));
    }

    private static List<String> codes(Programme programme) {
        return found(programme).stream().map(Finding::code).toList();
    }

    private PlannedMeeting meeting(int number) {
        return inOrder.meeting(number).orElseThrow();
    }

    private PlannedMeeting moved(int number, LocalDate to) {
        return meeting(number).at(to, meeting(number).start(), meeting(number).end());
    }

    private PlannedMeeting taking(int number, String item) {
        var entries = new ArrayList<PlannedEntry>();
        entries.add(new PlannedEntry(List.of(ItemNumber.of(item)), MultilingualText.NONE, false, false));
        return meeting(number).taking(entries);
    }

    private PlannedMeeting added(LocalDate date, String start, String end) {
        var first = meeting(1);
        return new PlannedMeeting(
                99,
                date,
                LocalTime.parse(start),
                LocalTime.parse(end),
                PLENARY,
                "",
                true,
                List.of(),
                0,
                first.changedAt());
    }

    private static Programme withoutInterpretation(Programme programme, int... meetings) {
        var changed = programme;
        for (int number : meetings) {
            changed = changed.with(programme.meeting(number).orElseThrow().interpreted(false));
        }
        return changed;
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2008, 10, day);
    }
}
