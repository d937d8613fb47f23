package org.plenary.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;

/**
 * A meeting that the programme plans: one sitting in one room.
 *
 * @param number within the session, kept when the meeting moves, so that its address and calendar entry stay
 * @param date in the zone of the body, as are the hours
 * @param room empty as long as none is assigned
 * @param interpreted whether it takes one of the meetings for which there is interpretation
 * @param revision how often the meeting changed after it was first planned, as calendars count it
 * @param changedAt when it last changed
 */
public record PlannedMeeting(
        int number,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        MeetingStream stream,
        String room,
        boolean interpreted,
        List<PlannedEntry> entries,
        int revision,
        Instant changedAt)
        implements Comparable<PlannedMeeting> {

    private static final Comparator<PlannedMeeting> ORDER = Comparator.comparing(PlannedMeeting::date)
            .thenComparing(PlannedMeeting::start)
            .thenComparing(PlannedMeeting::stream)
            .thenComparing(PlannedMeeting::number);

    /** @throws IllegalArgumentException if it ends before it starts */
    public PlannedMeeting {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A meeting ends after it starts: " + start + "-" + end);
        }
        room = room.strip();
        entries = List.copyOf(entries);
    }

    /** Whether both sit at one moment at least. */
    public boolean overlaps(PlannedMeeting other) {
        return date.equals(other.date) && start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether an entry takes up the item, or one above or below it. */
    public boolean concerns(ItemNumber item) {
        return entries.stream().anyMatch(entry -> entry.concerns(item));
    }

    /** Whether the meeting sits at the moment, by the clocks of the zone. */
    public boolean isOn(Instant moment, ZoneId zone) {
        return !moment.isBefore(startsAt(zone).toInstant())
                && moment.isBefore(endsAt(zone).toInstant());
    }

    public ZonedDateTime startsAt(ZoneId zone) {
        return date.atTime(start).atZone(zone);
    }

    public ZonedDateTime endsAt(ZoneId zone) {
        return date.atTime(end).atZone(zone);
    }

    /** Whether both plan the same, whatever was changed in between. */
    boolean plansTheSameAs(PlannedMeeting other) {
        return equals(other.stamped(revision, changedAt));
    }

    /** The same meeting with another stamp. */
    PlannedMeeting stamped(int newRevision, Instant at) {
        return new PlannedMeeting(number, date, start, end, stream, room, interpreted, entries, newRevision, at);
    }

    /** The same meeting under another number. */
    public PlannedMeeting numbered(int newNumber) {
        return new PlannedMeeting(newNumber, date, start, end, stream, room, interpreted, entries, revision, changedAt);
    }

    /** The same meeting at another time. */
    public PlannedMeeting at(LocalDate newDate, LocalTime newStart, LocalTime newEnd) {
        return new PlannedMeeting(
                number, newDate, newStart, newEnd, stream, room, interpreted, entries, revision, changedAt);
    }

    /** The same meeting in another stream. */
    public PlannedMeeting in(MeetingStream newStream) {
        return new PlannedMeeting(number, date, start, end, newStream, room, interpreted, entries, revision, changedAt);
    }

    /** The same meeting in another room. */
    public PlannedMeeting inRoom(String newRoom) {
        return new PlannedMeeting(number, date, start, end, stream, newRoom, interpreted, entries, revision, changedAt);
    }

    /** The same meeting with or without interpretation. */
    public PlannedMeeting interpreted(boolean now) {
        return new PlannedMeeting(number, date, start, end, stream, room, now, entries, revision, changedAt);
    }

    /** The same meeting with other things to take up. */
    public PlannedMeeting taking(List<PlannedEntry> newEntries) {
        return new PlannedMeeting(number, date, start, end, stream, room, interpreted, newEntries, revision, changedAt);
    }

    /** By day and hour, the plenary before what runs beside it. */
    @Override
    public int compareTo(PlannedMeeting other) {
        return ORDER.compare(this, other);
    }
}
