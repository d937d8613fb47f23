package org.plenary.programme.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.languages.Words;
import org.plenary.programme.ActsOnProgramme;
import org.plenary.programme.Approval;
import org.plenary.programme.PlannedMeeting;
import org.plenary.programme.Programme;
import org.plenary.programme.Programmes.LastChange;
import org.plenary.programme.timetable.MeetingCard;
import org.plenary.rules.WorkingDays;
import org.plenary.sessions.Body;
import org.plenary.sessions.Session;

/**
 * The desk on which a programme is planned: days down, slots and streams across, so that every place to which a meeting can
 * go is on it.
 *
 * @param matter under which the record keeps what is done to the programme
 * @param findings those that speak about no one meeting
 */
record PlanPage(
        String session,
        String sessionAddress,
        String address,
        String matter,
        int version,
        Approved approved,
        @Nullable String lastChange,
        boolean undoIsRedo,
        Budget budget,
        List<PlanFinding> findings,
        int findingCount,
        List<Slot> slots,
        List<Day> days,
        String today,
        boolean roomsMissing) {

    static PlanPage of(
            Session session,
            Programme programme,
            List<PlanFinding> findings,
            @Nullable LastChange last,
            LocalDate today,
            Words words) {
        var slots = slots(programme, session.body());
        return new PlanPage(
                words.text("sessions.nth", session.number()),
                session.address(),
                "/desk" + session.address() + "/programme",
                ActsOnProgramme.matter(session),
                programme.version(),
                Approved.of(programme.approval(), words),
                last == null ? null : words.text("programme.plan.last-change", last.by()),
                last != null && last.wasUndo(),
                Budget.of(programme, words),
                findings.stream()
                        .filter(finding -> !finding.about().startsWith("meetings/"))
                        .toList(),
                findings.size(),
                slots,
                days(session, programme)
                        .map(day -> day(session, programme, day, slots, findings, words))
                        .toList(),
                today.toString(),
                programme.meetings().stream().anyMatch(meeting -> meeting.room().isEmpty())
                        && !session.body().rooms().isEmpty());
    }

    private static Stream<LocalDate> days(Session session, Programme programme) {
        var days = new TreeSet<>(programme.days());
        session.opens()
                .datesUntil(session.closes().plusDays(1))
                .filter(day -> !WorkingDays.isWeekend(day))
                .forEach(days::add);
        return days.stream();
    }

    private static List<Slot> slots(Programme programme, Body body) {
        var all = new TreeSet<>(Comparator.comparing(Body.Slot::start).thenComparing(Body.Slot::end));
        all.addAll(body.slots());
        programme.meetings().stream()
                .filter(meeting -> slotOf(meeting, body.slots()) == null)
                .forEach(meeting -> all.add(new Body.Slot(meeting.start(), meeting.end())));
        return all.stream()
                .map(slot -> new Slot(slot.start().toString(), slot.end().toString(), slot.start() + "–" + slot.end()))
                .toList();
    }

    private static Body.@Nullable Slot slotOf(PlannedMeeting meeting, List<Body.Slot> slots) {
        return slots.stream()
                .filter(slot -> !meeting.start().isBefore(slot.start())
                        && meeting.start().isBefore(slot.end()))
                .findFirst()
                .orElse(null);
    }

    private static Day day(
            Session session,
            Programme programme,
            LocalDate day,
            List<Slot> slots,
            List<PlanFinding> findings,
            Words words) {
        var usual = session.body().slots();
        var cells = slots.stream()
                .flatMap(slot -> Arrays.stream(MeetingStream.values())
                        .map(stream -> new Cell(
                                slot,
                                stream.word(),
                                words.text("programme." + stream.word()),
                                programme.on(day).stream()
                                        .filter(meeting -> meeting.stream() == stream && slot.holds(meeting, usual))
                                        .map(meeting -> card(session, meeting, findings, words))
                                        .toList())))
                .toList();
        return new Day(day.toString(), words.day(day), WorkingDays.isWeekend(day), cells);
    }

    private static Card card(Session session, PlannedMeeting meeting, List<PlanFinding> findings, Words words) {
        return new Card(
                MeetingCard.of(session, meeting, Instant.MAX, words),
                findings.stream()
                        .filter(finding -> finding.about().equals("meetings/" + meeting.number()))
                        .toList());
    }

    /** The hours of a column. */
    record Slot(String start, String end, String label) {

        /** Whether the meeting stands in this column: its slot of the body, else the column of its own hours. */
        boolean holds(PlannedMeeting meeting, List<Body.Slot> usual) {
            var slot = slotOf(meeting, usual);
            return slot == null
                    ? start.equals(meeting.start().toString())
                            && end.equals(meeting.end().toString())
                    : start.equals(slot.start().toString())
                            && end.equals(slot.end().toString());
        }
    }

    /** A line of the table. */
    record Day(String date, String label, boolean weekend, List<Cell> cells) {}

    /** A place to which a meeting can go, with those that are there. */
    record Cell(Slot slot, String stream, String streamName, List<Card> meetings) {}

    /** A meeting with what is found of it. */
    record Card(MeetingCard meeting, List<PlanFinding> findings) {}

    /** What to say of the approval. */
    record Approved(String kind, String label) {

        static Approved of(@Nullable Approval approval, Words words) {
            if (approval == null) {
                return new Approved("provisional", words.text("programme.plan.not-approved"));
            }
            return approval.changedSince()
                    ? new Approved("revised", words.text("programme.approved-changed", approval.on()))
                    : new Approved("adopted", words.text("programme.approved", approval.on()));
        }
    }
}
