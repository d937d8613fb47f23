package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.MeetingsOnAgenda;
import org.plenary.agenda.PaperId;
import org.plenary.agenda.PaperUndone;
import org.plenary.languages.Language;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;

class ProgrammesTests extends PlanningASession {

    @Test
    void sessionWithoutPaperHasNoProgramme() {
        assertThat(programmes.of(session)).isEqualTo(Programme.NONE);
    }

    @Nested
    class Papers {

        @Test
        void acceptedPaperBringsItsTwentyTwoMeetingsInOrder() {
            accept();

            var programme = programmes.of(session);
            assertThat(programme.meetings()).hasSize(22);
            assertThat(programme.days()).hasSize(8);
            assertThat(programme.interpretation()).isEqualTo(new Interpretation(20, 16, 4, 6));
            assertThat(programme.meetings()).extracting(PlannedMeeting::number).isSorted();
            assertThat(programme.meetings().getFirst().entries()).hasSize(6);
            assertThat(programme.meeting(21).orElseThrow().entries().getFirst().decides())
                    .isTrue();
        }

        @Test
        void samePaperInAnotherLanguageAddsItsTitlesOnly() {
            accept();
            change(1, meeting -> meeting.inRoom("Boardroom D"));

            news.publishEvent(FourthSession.accepted(paper + 1, session, FourthSession.paperInFrench()));

            var first = programmes.of(session).meetings().getFirst();
            assertThat(programmes.of(session).meetings()).hasSize(22);
            assertThat(first.room()).isEqualTo("Boardroom D");
            assertThat(first.entries().getFirst().title().exactly(Language.FRENCH))
                    .contains("fr: Opening of the session");
            assertThat(first.entries().getFirst().title().exactly(Language.ENGLISH))
                    .contains("Opening of the session");
        }

        @Test
        void languageTakenBackLeavesTheOthersAndWhatWasPlannedSince() {
            accept();
            news.publishEvent(FourthSession.accepted(paper + 1, session, FourthSession.paperInFrench()));
            change(1, meeting -> meeting.inRoom("Boardroom D"));

            news.publishEvent(new PaperUndone(new PaperId(paper + 1), session, 1, true, Language.FRENCH));

            var first = programmes.of(session).meetings().getFirst();
            assertThat(first.room()).isEqualTo("Boardroom D");
            assertThat(first.entries().getFirst().title().texts()).containsOnlyKeys(Language.ENGLISH);
        }

        @Test
        void paperTakenBackBringsBackWhatWasBefore() {
            accept();
            var before = programmes.of(session);
            var shorter = FourthSession.paper(
                    Language.ENGLISH, FourthSession.paper().meetings().subList(0, 3));
            news.publishEvent(FourthSession.accepted(paper + 1, session, shorter));
            assertThat(programmes.of(session).meetings()).hasSize(3);

            news.publishEvent(new PaperUndone(new PaperId(paper + 1), session, 2, false, Language.ENGLISH));

            assertThat(programmes.of(session).meetings())
                    .extracting(PlannedMeeting::number, PlannedMeeting::entries)
                    .isEqualTo(before.meetings().stream()
                            .map(meeting -> org.assertj.core.groups.Tuple.tuple(meeting.number(), meeting.entries()))
                            .toList());
        }

        @Test
        void onlyPaperTakenBackLeavesNothing() {
            accept();

            news.publishEvent(new PaperUndone(new PaperId(paper), session, 1, false, Language.ENGLISH));

            assertThat(programmes.of(session).meetings()).isEmpty();
        }

        @Test
        void meetingOfARevisedPaperKeepsItsNumberAndRoom() {
            accept();
            change(4, meeting -> meeting.inRoom("Boardroom D"));
            var without = FourthSession.paper(
                    Language.ENGLISH, FourthSession.paper().meetings().subList(3, 22));

            news.publishEvent(FourthSession.accepted(paper + 1, session, without));

            assertThat(programmes.of(session).meetings()).hasSize(19);
            assertThat(programmes.of(session).meetings().getFirst().number()).isEqualTo(4);
            assertThat(programmes.of(session).meetings().getFirst().room()).isEqualTo("Boardroom D");
        }
    }

    @Test
    void pagesOfTheAgendaNameTheMeetings(@Autowired MeetingsOnAgenda meetings, @Autowired Sessions sessions) {
        var held = sessions.hold(FourthSession.BODY, 903, FourthSession.DATES);
        news.publishEvent(FourthSession.accepted(paper, held, FourthSession.paper()));

        assertThat(meetings.on(held, LocalDate.of(2008, 10, 10), Language.ENGLISH))
                .extracting(MeetingsOnAgenda.Mention::name, MeetingsOnAgenda.Mention::address)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Plenary, meeting 8", "/sessions/903/meetings/8"),
                        org.assertj.core.groups.Tuple.tuple("Parallel meeting 9", "/sessions/903/meetings/9"),
                        org.assertj.core.groups.Tuple.tuple("Plenary, meeting 10", "/sessions/903/meetings/10"));
        assertThat(meetings.takingUp(held, ItemNumber.of("2h"), Language.ENGLISH))
                .extracting(mention -> mention.takesUp().getLast().text())
                .containsExactly("2 (h) Money-laundering", "2, 3 Adoption of decisions");
    }
}
