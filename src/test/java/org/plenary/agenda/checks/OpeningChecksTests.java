package org.plenary.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.checks.PaperInOrder.findings;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;
import org.plenary.rules.Finding.Weight;

@DisplayName("The opening and the general discussion")
class OpeningChecksTests {

    private final PaperInOrder paper = new PaperInOrder();

    @Nested
    @DisplayName("Rules 11, 18 and 22, the opening of the session")
    class Opening {

        private final OpeningMeeting opening = new OpeningMeeting();

        @Test
        void anElectionOnTheSecondDayIsABreach() {
            paper.withoutMeetings().meeting(9, 10, MeetingStream.PLENARY, "1(b)");

            assertThat(findings(opening, paper))
                    .containsExactly(Finding.breach(
                                    "election-after-opening-day",
                                    Citation.rule(22).para(1),
                                    org.plenary.agenda.ItemNumber.of("1(b)"),
                                    day("2008-10-09"))
                            .atLine(201)
                            .about("1(b)"));
        }

        @Test
        void anAgendaAdoptedOnTheSecondDayIsADeparture() {
            paper.withoutMeetings().meeting(9, 10, MeetingStream.PLENARY, "1(c)");

            assertThat(findings(opening, paper))
                    .extracting(Finding::code, Finding::weight)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            "adoption-of-agenda-after-opening-day", Weight.DEPARTURE));
        }

        @Test
        void aReportOnCredentialsInTheFirstMeetingIsNoted() {
            paper.withoutMeetings().meeting(8, 10, MeetingStream.PLENARY, "1(d)");

            assertThat(findings(opening, paper))
                    .extracting(Finding::code)
                    .containsExactly("credentials-report-in-first-meeting");
        }
    }

    @Nested
    @DisplayName("Rule 42, the list of speakers")
    class ListOfSpeakers {

        private final GeneralDiscussion discussion = new GeneralDiscussion();

        @Test
        void aListThatClosesBeforeTheDiscussionIsInOrder() {
            assertThat(findings(discussion, paper.withSpeakersListClosing("2008-10-08", "12:00")))
                    .isEmpty();
        }

        @Test
        void aListThatClosesAfterTheDiscussionBeginsIsADeparture() {
            paper.withSpeakersListClosing("2008-10-08", "16:00");

            assertThat(findings(discussion, paper)).singleElement().satisfies(finding -> {
                assertThat(finding.weight()).isEqualTo(Weight.DEPARTURE);
                assertThat(finding.line()).isEqualTo(85);
            });
        }

        @Test
        void aListWhoseHourIsNotGivenIsNotJudgedOnTheDayItself() {
            assertThat(findings(discussion, paper.withSpeakersListClosing("2008-10-08", null)))
                    .isEmpty();
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
