package org.plenary.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.checks.PaperInOrder.entry;
import static org.plenary.agenda.checks.PaperInOrder.findings;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

@DisplayName("Meetings, their resources and their days")
class MeetingChecksTests {

    private final PaperInOrder paper = new PaperInOrder();

    @Nested
    @DisplayName("Resources for interpretation")
    class Resources {

        private List<String> codes() {
            return findings(new InterpretationResources(), paper).stream()
                    .map(Finding::code)
                    .toList();
        }

        @Test
        void asManyMeetingsAsThereAreResourcesForAreInOrder() {
            paper.withResources(4, 4, 0);

            assertThat(codes()).isEmpty();
        }

        @Test
        void parallelMeetingsBeyondTheResourcesAreCountedByGroup() {
            paper.withResources(5, 4, 1)
                    .meeting(9, 10, MeetingStream.PARALLEL, entry("Working group", 260, "3"))
                    .meeting(9, 15, MeetingStream.PARALLEL, entry("Working group", 270, "3"))
                    .meeting(10, 10, MeetingStream.PARALLEL, entry("Round table", 280));

            assertThat(findings(new InterpretationResources(), paper))
                    .containsExactly(Finding.breach(
                                    "parallel-meetings-exceed-resources",
                                    Citation.THE_PAPER,
                                    1,
                                    3L,
                                    List.of("2 × Working group", "1 × Round table"),
                                    5,
                                    7)
                            .atLine(61));
        }

        @Test
        void plenaryMeetingsBeyondTheResourcesAreABreach() {
            paper.withResources(4, 3, 1);

            assertThat(codes()).containsExactly("plenary-meetings-exceed-resources");
        }

        @Test
        void aTotalIsJudgedWhereThePaperGivesNoMore() {
            paper.withResources(3, 0, 0);

            assertThat(codes()).containsExactly("meetings-exceed-resources");
        }

        @Test
        void partsThatDoNotMakeTheTotalAreABreach() {
            paper.withResources(6, 4, 1);

            assertThat(codes()).containsExactly("resources-do-not-add-up");
        }
    }

    @Nested
    @DisplayName("Days of the session")
    class Days {

        private List<String> codes() {
            return findings(new DaysOfMeeting(), paper).stream()
                    .map(Finding::code)
                    .toList();
        }

        @Test
        void aMeetingAfterTheClosingIsABreach() {
            paper.meeting(13, 10, MeetingStream.PLENARY, "4");

            assertThat(codes()).containsExactly("meeting-outside-session");
        }

        @Test
        void aMeetingOnSaturdayIsADeparture() {
            paper.meeting(11, 10, MeetingStream.PLENARY, "4");

            assertThat(codes()).containsExactly("meeting-outside-session", "meeting-on-weekend");
        }

        @Test
        void aMeetingOnAnOfficialHolidayIsADeparture() {
            paper.meeting(1, 10, MeetingStream.PLENARY, "4");

            assertThat(codes()).contains("meeting-on-holiday");
        }

        @Test
        void aWorkingDayWithoutAMeetingIsNoted() {
            paper.withoutMeetings()
                    .meeting(8, 10, MeetingStream.PLENARY, "1(a)")
                    .meeting(10, 10, MeetingStream.PLENARY, "4");

            assertThat(findings(new DaysOfMeeting(), paper))
                    .containsExactly(Finding.note("day-without-meeting", Citation.THE_PAPER, day("2008-10-09")));
        }
    }

    @Nested
    @DisplayName("Weekdays named")
    class Weekdays {

        @Test
        void theWeekdayOfTheCalendarIsInOrder() {
            paper.printing(60, "will be opened on Wednesday, 8 October 2008, and go on (Thursday, 9 October)");

            assertThat(findings(new WeekdaysNamed(), paper)).isEmpty();
        }

        @Test
        void anotherWeekdayIsABreach() {
            paper.printing(60, "will be opened on").printing(61, "Tuesday, 8 October 2008, at 10 a.m.");

            assertThat(findings(new WeekdaysNamed(), paper)).singleElement().satisfies(finding -> {
                assertThat(finding.line()).isEqualTo(61);
                assertThat(finding.message(Words.in(Language.ENGLISH)))
                        .contains("8 October 2008", "Tuesday", "Wednesday");
            });
        }

        @Test
        void chineseNamesTheWeekdayAfterTheDateAlsoOnTheNextLine() {
            paper.in(Language.CHINESE).printing(60, "将于 2008 年 10 月 8 日").printing(62, "星期四上午 10 时召开");

            assertThat(findings(new WeekdaysNamed(), paper))
                    .extracting(Finding::line)
                    .containsExactly(60);
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
