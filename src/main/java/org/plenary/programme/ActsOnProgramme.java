package org.plenary.programme;

import java.time.LocalDate;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.plenary.sessions.Session;
import org.plenary.sessions.SessionId;
import org.plenary.sessions.Sessions;
import org.springframework.stereotype.Component;

/**
 * Puts what the secretariat does to a programme on record. What a paper does to it is part of the act of
 * accepting the paper.
 */
@Component
public class ActsOnProgramme {

    private final ProceduralRecord record;
    private final Sessions sessions;

    ActsOnProgramme(ProceduralRecord record, Sessions sessions) {
        this.record = record;
        this.sessions = sessions;
    }

    /** Under what the record keeps the acts on the programme of a session. */
    public static String matter(Session session) {
        return ProgrammeWording.MATTER + session.key();
    }

    void changed(SessionId session, int version, String by) {
        record.append(act("changed", session, version, by));
    }

    void undone(SessionId session, int version, String by) {
        record.append(act("undone", session, version, by));
    }

    void approved(SessionId session, int version, LocalDate on, String by) {
        record.append(act("approved", session, version, by).with("day", on.toString()));
    }

    private Act act(String name, SessionId session, int version, String by) {
        var act = Act.of("programme", name, by).with("version", Integer.toString(version));
        return sessions.withId(session)
                .map(held -> act.inSession(held.key()).about(matter(held)))
                .orElse(act);
    }
}
