package org.plenary.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.MeetingsOnAgenda;
import org.plenary.languages.Language;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;
import org.plenary.sessions.SessionId;
import org.plenary.sessions.Sessions;
import org.springframework.stereotype.Component;

/** Names the planned meetings on the pages of the session and of its agenda. */
@Component
class PlannedMeetings implements MeetingsOnAgenda {

    private final Sessions sessions;
    private final Programmes programmes;

    PlannedMeetings(Sessions sessions, Programmes programmes) {
        this.sessions = sessions;
        this.programmes = programmes;
    }

    @Override
    public List<Mention> on(SessionId session, LocalDate day, Language language) {
        return mentions(session, programmes.of(session).on(day).stream(), language);
    }

    @Override
    public List<Mention> takingUp(SessionId session, ItemNumber item, Language language) {
        return mentions(session, programmes.of(session).concerning(item).stream(), language);
    }

    private List<Mention> mentions(SessionId id, Stream<PlannedMeeting> meetings, Language language) {
        return sessions.withId(id).stream()
                .flatMap(session -> meetings.map(meeting -> mention(session, meeting, language)))
                .toList();
    }

    private static Mention mention(Session session, PlannedMeeting meeting, Language language) {
        return new Mention(
                session.address() + "/meetings/" + meeting.number(),
                meeting.date(),
                meeting.start(),
                meeting.end(),
                Words.in(language).text("programme.name-" + meeting.stream().word(), meeting.number()),
                meeting.entries().stream().map(entry -> said(entry, language)).toList());
    }

    private static Localized said(PlannedEntry entry, Language language) {
        var title = entry.title().in(language);
        var items = Words.in(title.language())
                .list(entry.items().stream()
                        .map(number -> number.in(title.language()))
                        .toList());
        return new Localized((items + " " + title.text()).strip(), title.language());
    }
}
