package org.plenary.programme.timetable;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.programme.PlannedEntry;
import org.plenary.programme.PlannedMeeting;
import org.plenary.sessions.Body;
import org.plenary.sessions.Session;

/**
 * A meeting as the grid and the list show it.
 *
 * @param hours as {@code 10:00–13:00}
 * @param offHours the hours again if they are not those of a usual slot; null otherwise
 * @param room empty as long as none is assigned
 */
public record MeetingCard(
        int number,
        String address,
        String name,
        String stream,
        String streamName,
        String hours,
        @Nullable String offHours,
        String room,
        boolean interpreted,
        boolean now,
        List<Line> lines) {

    /** The card of a meeting at a moment. */
    public static MeetingCard of(Session session, PlannedMeeting meeting, Instant moment, Words words) {
        var hours = meeting.start() + "–" + meeting.end();
        return new MeetingCard(
                meeting.number(),
                session.address() + "/meetings/" + meeting.number(),
                words.text("programme.name-" + meeting.stream().word(), meeting.number()),
                meeting.stream().word(),
                words.text("programme." + meeting.stream().word()),
                hours,
                isUsual(session.body(), meeting) ? null : hours,
                meeting.room(),
                meeting.interpreted(),
                meeting.isOn(moment, session.body().zone()),
                meeting.entries().stream()
                        .map(entry -> Line.of(session, entry, words))
                        .toList());
    }

    private static boolean isUsual(Body body, PlannedMeeting meeting) {
        return body.slots().contains(new Body.Slot(meeting.start(), meeting.end()));
    }

    /** One thing that the meeting takes up. */
    public record Line(List<Item> items, Localized title, boolean continued) {

        static Line of(Session session, PlannedEntry entry, Words words) {
            return new Line(
                    entry.items().stream()
                            .map(item -> new Item(
                                    item.toString(),
                                    session.address() + "/agenda/" + item.address(),
                                    item.equals(entry.items().getLast())))
                            .toList(),
                    entry.title().in(words.language()),
                    entry.continued());
        }
    }

    /** The number of an item, its page, and whether it is the last of those that are taken up together. */
    public record Item(String number, String address, boolean last) {}
}
