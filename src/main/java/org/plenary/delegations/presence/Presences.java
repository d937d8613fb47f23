package org.plenary.delegations.presence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.delegations.BadgeCode;
import org.plenary.delegations.DelegationKind;
import org.plenary.delegations.Delegations;
import org.plenary.delegations.Participants;
import org.plenary.programme.PlannedMeeting;
import org.plenary.sessions.Session;
import org.plenary.treaties.Treaties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is at which meeting, and what that makes of the quorum. */
@Service
class Presences {

    private static final int LATEST = 8;

    private final JdbcClient jdbc;
    private final Participants participants;
    private final Delegations delegations;
    private final Treaties treaties;
    private final Clock clock;

    Presences(JdbcClient jdbc, Participants participants, Delegations delegations, Treaties treaties, Clock clock) {
        this.jdbc = jdbc;
        this.participants = participants;
        this.delegations = delegations;
        this.treaties = treaties;
        this.clock = clock;
    }

    /** Lets in the person whose badge it is. The same badge at two desks at once lets in one person once. */
    @Transactional
    CheckIn checkIn(Session session, int meeting, String typed, String by) {
        var code = BadgeCode.read(typed);
        if (code.isEmpty()) {
            return new CheckIn.Misread();
        }
        var person = participants.withBadge(session.id(), code.get());
        if (person.isEmpty() || !person.get().isAdmitted()) {
            return new CheckIn.Unknown();
        }
        int came = jdbc.sql("""
                        insert into delegations.presence (session, meeting, participant, came_at, recorded_by)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(session.id().value(), meeting, person.get().id())
                .params(clock.instant().atOffset(ZoneOffset.UTC), by)
                .update();
        return came == 1 ? new CheckIn.Came(person.get()) : new CheckIn.AlreadyIn(person.get());
    }

    /** Takes back a check-in that was a mistake. */
    @Transactional
    void takeBack(Session session, int meeting, long participant) {
        jdbc.sql("delete from delegations.presence where session = ? and meeting = ? and participant = ?")
                .params(session.id().value(), meeting, participant)
                .update();
    }

    /** The figures of rule 41 at a meeting, by the law of its day. */
    Quorum quorum(Session session, PlannedMeeting meeting) {
        var convention = treaties.instrument(session.body().instruments().getFirst());
        int parties = convention
                .map(each -> treaties.status(each, meeting.date()).inForce())
                .orElse(0);
        return new Quorum(
                parties,
                count(session, meeting, participating(session)),
                count(session, meeting, present(session, meeting.number())));
    }

    /** How many people are at each meeting that has any. */
    Map<Integer, Integer> people(Session session) {
        var people = new TreeMap<Integer, Integer>();
        jdbc.sql("select meeting, count(*) from delegations.presence where session = ? group by meeting")
                .param(session.id().value())
                .query(row -> {
                    people.put(row.getInt(1), row.getInt(2));
                });
        return people;
    }

    /** The codes of the States that have someone at a meeting. */
    List<String> present(Session session, int meeting) {
        return jdbc.sql("""
                        select distinct d.state from delegations.presence e
                        join delegations.participant p on p.id = e.participant
                        join delegations.delegation d on d.id = p.delegation
                        where e.session = ? and e.meeting = ? and d.state is not null""")
                .params(session.id().value(), meeting)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Those who came last, the latest first. */
    List<Long> latest(Session session, int meeting) {
        return jdbc.sql("""
                        select participant from delegations.presence where session = ? and meeting = ?
                        order by came_at desc, participant desc limit ?""")
                .params(session.id().value(), meeting, LATEST)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private List<String> participating(Session session) {
        return jdbc.sql("""
                        select distinct d.state from delegations.delegation d
                        join delegations.participant p on p.delegation = d.id
                        where d.session = ? and d.state is not null
                            and p.approved_version is not null and p.state <> 'withdrawn'""")
                .param(session.id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private int count(Session session, PlannedMeeting meeting, Collection<String> states) {
        return (int) states.stream()
                .filter(state -> delegations.kindOn(session, state, meeting.date()) == DelegationKind.PARTY)
                .count();
    }
}
