package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.MeetingsOnAgenda;
import org.plenary.agenda.PaperId;
import org.plenary.agenda.PaperUndone;
import org.plenary.languages.Language;
import org.plenary.programme.Programmes.Change;
import org.plenary.programme.Programmes.Outcome;
import org.plenary.sessions.SessionId;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
class ProgrammesTests {

    private static final AtomicLong IDS = new AtomicLong(7_000_000);

    private SessionId session = new SessionId(0);
    private long paper;
    private final Programmes programmes;
    private final ApplicationEventPublisher news;

    @Autowired
    ProgrammesTests(Programmes programmes, ApplicationEventPublisher news) {
        this.programmes = programmes;
        this.news = news;
    }

    @BeforeEach
    void anotherSession() {
        session = new SessionId(IDS.incrementAndGet());
        paper = IDS.addAndGet(2);
    }

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

    @Nested
    class Changes {

        @Test
        void changeRaisesTheRevisionOfThatMeetingAlone() {
            accept();

            change(2, meeting -> meeting.at(meeting.date(), LocalTime.of(15, 30), LocalTime.of(18, 0)));

            assertThat(programmes.of(session).meetings())
                    .filteredOn(meeting -> meeting.revision() > 0)
                    .extracting(PlannedMeeting::number)
                    .containsExactly(2);
        }

        @Test
        void changeThatChangesNothingMakesNoVersion() {
            accept();
            int version = programmes.of(session).version();

            change(2, meeting -> meeting);

            assertThat(programmes.of(session).version()).isEqualTo(version);
        }

        @Test
        void secondWhoChangesTheSameMeetingIsToldAndWritesNothing() {
            accept();
            int seen = programmes.of(session).version();
            changeAs("Amina", seen, 2, "Boardroom D");

            var second = changeAs("Boris", seen, 2, "Conference Room III");

            assertThat(second).isInstanceOfSatisfying(Outcome.Overtaken.class, overtaken -> {
                assertThat(overtaken.by()).isEqualTo("Amina");
                assertThat(overtaken.programme().meeting(2).orElseThrow().room())
                        .isEqualTo("Boardroom D");
            });
            assertThat(programmes.of(session).meeting(2).orElseThrow().room()).isEqualTo("Boardroom D");
        }

        @Test
        void secondWhoChangesAnotherMeetingLosesNothing() {
            accept();
            int seen = programmes.of(session).version();
            changeAs("Amina", seen, 2, "Boardroom D");

            assertThat(changeAs("Boris", seen, 3, "Conference Room III")).isInstanceOf(Outcome.Changed.class);

            assertThat(programmes.of(session).meeting(2).orElseThrow().room()).isEqualTo("Boardroom D");
            assertThat(programmes.of(session).meeting(3).orElseThrow().room()).isEqualTo("Conference Room III");
        }

        @Test
        void numberOfARemovedMeetingIsNotGivenAgain() {
            accept();
            programmes.change(new Change(
                    session,
                    programmes.of(session).version(),
                    "Amina",
                    List.of(22),
                    programme -> programme.without(22)));

            assertThat(programmes.nextMeetingNumber(session)).isEqualTo(23);
        }

        @Test
        void undoTakesTheLastChangeBackAndOnceMorePutsItInPlace() {
            accept();
            change(2, meeting -> meeting.inRoom("Boardroom D"));

            undo();
            assertThat(programmes.of(session).meeting(2).orElseThrow().room()).isEmpty();
            undo();
            assertThat(programmes.of(session).meeting(2).orElseThrow().room()).isEqualTo("Boardroom D");
        }

        @Test
        void undoneMeetingKeepsRisingInCalendars() {
            accept();
            change(2, meeting -> meeting.inRoom("Boardroom D"));

            undo();

            assertThat(programmes.of(session).meeting(2).orElseThrow().revision())
                    .isEqualTo(2);
        }

        @Test
        void acceptedPaperIsNotUndoneHere() {
            accept();

            assertThat(programmes.lastChange(session)).isEmpty();
            assertThat(undo()).isInstanceOf(Outcome.Overtaken.class);
            assertThat(programmes.of(session).meetings()).hasSize(22);
        }
    }

    @Nested
    class Approvals {

        private final LocalDate day = LocalDate.of(2008, 5, 28);

        @Test
        void approvalStandsUntilTheProgrammeChanges() {
            accept();
            programmes.approve(session, programmes.of(session).version(), day, "Amina");
            assertThat(approval().on()).isEqualTo(day);
            assertThat(approval().recordedBy()).isEqualTo("Amina");
            assertThat(approval().changedSince()).isFalse();

            change(2, meeting -> meeting.inRoom("Boardroom D"));
            assertThat(approval().changedSince()).isTrue();

            undo();
            assertThat(approval().changedSince()).isFalse();
        }

        @Test
        void versionThatWasNotSeenIsNotApproved() {
            accept();

            assertThat(programmes.approve(session, 0, day, "Amina")).isInstanceOf(Outcome.Overtaken.class);
            assertThat(programmes.of(session).approval()).isNull();
        }

        private Approval approval() {
            return java.util.Objects.requireNonNull(programmes.of(session).approval());
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

    private void accept() {
        news.publishEvent(FourthSession.accepted(paper, session, FourthSession.paper()));
    }

    private Outcome change(int number, java.util.function.UnaryOperator<PlannedMeeting> how) {
        return programmes.change(new Change(
                session,
                programmes.of(session).version(),
                "Amina",
                List.of(number),
                programme -> programme.with(how.apply(programme.meeting(number).orElseThrow()))));
    }

    private Outcome changeAs(String by, int seen, int number, String room) {
        return programmes.change(new Change(
                session,
                seen,
                by,
                List.of(number),
                programme ->
                        programme.with(programme.meeting(number).orElseThrow().inRoom(room))));
    }

    private Outcome undo() {
        return programmes.undo(session, programmes.of(session).version(), "Amina");
    }
}
