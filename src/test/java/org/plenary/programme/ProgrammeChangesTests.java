package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Programmes.Change;
import org.plenary.programme.Programmes.Outcome;

class ProgrammeChangesTests extends PlanningASession {

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
}
