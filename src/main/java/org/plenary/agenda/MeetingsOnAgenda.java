package org.plenary.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.plenary.languages.Language;
import org.plenary.languages.Localized;
import org.plenary.sessions.SessionId;

/** Tells the pages of the agenda which meetings are held; the organization of work implements it. */
public interface MeetingsOnAgenda {

    /** The meetings of one day, in the order of the day. */
    List<Mention> on(SessionId session, LocalDate day, Language language);

    /** The meetings that take an item up, in the order of the session. */
    List<Mention> takingUp(SessionId session, ItemNumber item, Language language);

    /**
     * A meeting as a page of the agenda names it.
     *
     * @param address of its page
     * @param name in the language asked: its stream, and its number where it has one
     * @param takesUp what it takes up, each with its item's number in front where it has one
     */
    record Mention(
            String address, LocalDate date, LocalTime start, LocalTime end, String name, List<Localized> takesUp) {

        public Mention {
            takesUp = List.copyOf(takesUp);
        }
    }
}
