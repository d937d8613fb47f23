package org.plenary.observers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.springframework.stereotype.Service;

/** Who takes part in sessions as an observer; what is done about it goes over {@link ObserverDesk}. */
@Service
public class Observers {

    private final Participations participations;
    private final Circulations circulations;
    private final Sessions sessions;

    Observers(Participations participations, Circulations circulations, Sessions sessions) {
        this.participations = participations;
        this.circulations = circulations;
        this.sessions = sessions;
    }

    /** All that gave notice or applied for this session, at whatever stage, in the order in which they were entered. */
    public List<Participation> of(Session session) {
        return participations.in(List.of(session.id()));
    }

    public Optional<Participation> find(Session session, long id) {
        return participations.find(session.id(), id);
    }

    /**
     * Those who are observers at this session: admitted for it, or with a status from an earlier session of the body that
     * still holds when it opens. One who is entered again counts once, by the latest entry.
     */
    public List<Participation> admitted(Session session) {
        var latest = new LinkedHashMap<Subject, Participation>();
        earlierAnd(session)
                .forEach(each -> participations.in(List.of(each.id())).stream()
                        .filter(held -> held.session().equals(session.id()) || held.standing())
                        .forEach(held -> latest.put(held.subject(), held)));
        return latest.values().stream()
                .filter(each -> each.session().equals(session.id()) ? each.isAdmitted() : each.holdsOn(session.opens()))
                .toList();
    }

    /** What became of the same State or organization at each session of the body, the first session first. */
    public List<Participation> history(Session session, Subject subject) {
        var all = new ArrayList<Participation>();
        ofBody(session)
                .forEach(each -> participations.in(List.of(each.id())).stream()
                        .filter(held -> held.subject().equals(subject))
                        .forEach(all::add));
        return List.copyOf(all);
    }

    /** The lists that were circulated for a session, the first one first. */
    public List<Circulation> circulations(Session session) {
        return circulations.of(session.id());
    }

    private Stream<Session> earlierAnd(Session session) {
        return ofBody(session).filter(each -> !each.opens().isAfter(session.opens()));
    }

    private Stream<Session> ofBody(Session session) {
        return sessions.all().reversed().stream()
                .filter(each -> each.body().id().equals(session.body().id()));
    }
}
