package org.plenary.agenda.site;

import java.time.LocalDateTime;
import java.util.List;
import org.plenary.agenda.MeetingsOnAgenda.Mention;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;

/**
 * A meeting in a list.
 *
 * @param hours {@code 10:00–13:00}
 * @param now whether it is on
 */
record MeetingLine(String address, String day, String hours, String name, List<Localized> takesUp, boolean now) {

    static List<MeetingLine> of(List<Mention> meetings, LocalDateTime now, Words words) {
        return meetings.stream().map(meeting -> of(meeting, now, words)).toList();
    }

    private static MeetingLine of(Mention meeting, LocalDateTime now, Words words) {
        return new MeetingLine(
                meeting.address(),
                words.day(meeting.date()),
                meeting.start() + "–" + meeting.end(),
                meeting.name(),
                meeting.takesUp(),
                !now.isBefore(meeting.date().atTime(meeting.start()))
                        && now.isBefore(meeting.date().atTime(meeting.end())));
    }
}
