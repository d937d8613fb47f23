package org.plenary.programme.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.programme.Interpretation;
import org.plenary.programme.PlannedMeeting;
import org.plenary.programme.Programme;
import org.plenary.programme.Programmes;
import org.plenary.programme.Programmes.Change;
import org.plenary.programme.Programmes.Outcome;
import org.plenary.sessions.Session;
import org.springframework.stereotype.Service;

/** The steps by which the secretariat changes a programme, each on the version that the person saw. */
@Service
class PlanningDesk {

    private final Programmes programmes;

    PlanningDesk(Programmes programmes) {
        this.programmes = programmes;
    }

    /** Adds a meeting under the next number that was never given. */
    Outcome add(Session session, int seen, String by, PlannedMeeting meeting) {
        return programmes.change(new Change(
                session.id(),
                seen,
                by,
                List.of(),
                programme -> programme.with(meeting.numbered(programmes.nextMeetingNumber(session.id())))));
    }

    /** Records what the form of a meeting says, and moves what it gives to other meetings. */
    Outcome save(Session session, int seen, String by, MeetingForm.Reading read) {
        var meeting = java.util.Objects.requireNonNull(read.meeting());
        var touched = new ArrayList<>(read.elsewhere().keySet());
        touched.add(meeting.number());
        return programmes.change(new Change(session.id(), seen, by, touched, programme -> {
            var changed = programme.with(meeting);
            for (var moved : read.elsewhere().entrySet()) {
                changed = withMoved(changed, moved.getKey(), moved.getValue());
            }
            return changed;
        }));
    }

    /** Puts a meeting into another slot. */
    Outcome move(Session session, int number, Move move, String by) {
        return programmes.change(new Change(
                session.id(),
                move.seen(),
                by,
                List.of(number),
                programme -> programme
                        .meeting(number)
                        .map(meeting -> programme.with(meeting.at(move.date(), move.start(), move.end())
                                .in(MeetingStream.valueOf(move.stream().toUpperCase(Locale.ROOT)))))
                        .orElse(programme)));
    }

    Outcome remove(Session session, int number, int seen, String by) {
        return programmes.change(
                new Change(session.id(), seen, by, List.of(number), programme -> programme.without(number)));
    }

    /** Gives each meeting without a room the usual room of its stream: the first of the body's, and the second. */
    Outcome assignRooms(Session session, int seen, String by) {
        var rooms = session.body().rooms();
        return programmes.change(new Change(
                session.id(),
                seen,
                by,
                List.of(),
                programme -> programme.with(programme.meetings().stream()
                        .map(meeting -> meeting.room().isEmpty()
                                        && meeting.stream().ordinal() < rooms.size()
                                ? meeting.inRoom(rooms.get(meeting.stream().ordinal()))
                                : meeting)
                        .toList())));
    }

    /** Records what the resources allow. */
    Outcome allow(Session session, int seen, String by, Interpretation resources) {
        return programmes.change(
                new Change(session.id(), seen, by, List.of(), programme -> programme.within(resources)));
    }

    private static Programme withMoved(
            Programme programme, int number, List<org.plenary.programme.PlannedEntry> moved) {
        return programme
                .meeting(number)
                .map(target -> {
                    var entries = new ArrayList<>(target.entries());
                    entries.addAll(moved);
                    return programme.with(target.taking(entries));
                })
                .orElse(programme);
    }

    /** A slot of a day in a stream, asked for by someone who saw a version. */
    record Move(int seen, LocalDate date, LocalTime start, LocalTime end, String stream) {

        /** @throws IllegalArgumentException if it ends before it starts, or there is no such stream */
        Move {
            if (!start.isBefore(end) || !stream.matches("plenary|parallel")) {
                throw new IllegalArgumentException("No such slot: %s-%s, %s".formatted(start, end, stream));
            }
        }
    }
}
