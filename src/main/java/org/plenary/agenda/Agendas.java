package org.plenary.agenda;

import java.util.List;
import java.util.Optional;
import org.plenary.sessions.SessionId;
import org.springframework.stereotype.Service;

/** The agendas of the sessions, in all their versions. */
@Service
public class Agendas {

    private final AgendaVersions versions;

    Agendas(AgendaVersions versions) {
        this.versions = versions;
    }

    /** The latest version; empty for a session without an agenda. */
    public Optional<Agenda> current(SessionId session) {
        return versions.latest(session);
    }

    public Optional<Agenda> version(SessionId session, int number) {
        return versions.find(session, number);
    }

    /** All versions, the latest first. */
    public List<AgendaVersion> versions(SessionId session) {
        return versions.all(session);
    }
}
