package org.plenary.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.Renumbering;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;

/**
 * The organization of work of a session: its meetings by day, slot and stream.
 *
 * @param version raised with every change, so that two people who change it at once find out; 0 before the first
 * @param meetings by day and hour, the plenary first
 * @param interpretation null if nobody said what the resources allow
 * @param approval the last by the extended bureau; null before the first
 */
public record Programme(
        int version,
        List<PlannedMeeting> meetings,
        @Nullable Interpretation interpretation,
        @Nullable Approval approval) {

    public static final Programme NONE = new Programme(0, List.of(), null, null);

    public Programme {
        meetings = meetings.stream().sorted().toList();
    }

    public Optional<PlannedMeeting> meeting(int number) {
        return meetings.stream().filter(meeting -> meeting.number() == number).findFirst();
    }

    /** The meetings of one day. */
    public List<PlannedMeeting> on(LocalDate day) {
        return meetings.stream().filter(meeting -> meeting.date().equals(day)).toList();
    }

    /** The meetings that take up an item, or one above or below it. */
    public List<PlannedMeeting> concerning(ItemNumber item) {
        return meetings.stream().filter(meeting -> meeting.concerns(item)).toList();
    }

    /** The days on which there are meetings, in order. */
    public List<LocalDate> days() {
        return meetings.stream().map(PlannedMeeting::date).distinct().toList();
    }

    /** How many meetings of the stream take interpretation. */
    public int interpreted(MeetingStream stream) {
        return (int) meetings.stream()
                .filter(meeting -> meeting.interpreted() && meeting.stream() == stream)
                .count();
    }

    /** Other meetings in place of these. */
    public Programme with(List<PlannedMeeting> others) {
        return new Programme(version, others, interpretation, approval);
    }

    /** The same with this meeting in the place of the one that has its number, or added if none has. */
    public Programme with(PlannedMeeting changed) {
        var others = new java.util.ArrayList<>(without(changed.number()).meetings);
        others.add(changed);
        return with(others);
    }

    /** The same without the meeting of the number. */
    public Programme without(int number) {
        return with(
                meetings.stream().filter(meeting -> meeting.number() != number).toList());
    }

    /** The same with the numbers that the items of its entries have now. */
    Programme renumbered(Renumbering numbers) {
        return with(meetings.stream()
                .map(meeting -> meeting.taking(meeting.entries().stream()
                        .map(entry -> entry.naming(numbers.of(entry.items())))
                        .toList()))
                .toList());
    }

    /** The same within other resources. */
    public Programme within(@Nullable Interpretation resources) {
        return new Programme(version, meetings, resources, approval);
    }
}
