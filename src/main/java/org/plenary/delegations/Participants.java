package org.plenary.delegations;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of the delegations. Each decision is taken on the version of a person that the officer saw; where somebody else
 * was faster nothing is written, and the second is told.
 */
@Service
public class Participants {

    private static final int PAGE = 100;

    private final JdbcClient jdbc;
    private final ParticipantRows rows;
    private final RegistrationActs acts;
    private final Clock clock;

    Participants(JdbcClient jdbc, RegistrationActs acts, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new ParticipantRows(jdbc);
        this.acts = acts;
        this.clock = clock;
    }

    /** Registers a person, who then waits for approval; one without a place comes last among those of the function. */
    @Transactional
    public long register(Delegation delegation, Person person, String by) {
        long id = jdbc.sql("""
                        insert into delegations.participant (delegation, version, state) values (?, 1, 'pending')
                        returning id""").param(delegation.id()).query(Long.class).single();
        var placed =
                person.place() > 0 ? person : person.inPlace(rows.lastPlace(delegation.id(), person.function()) + 1);
        rows.keep(id, 1, placed, by, clock.instant());
        return id;
    }

    /**
     * Keeps a change, which waits for approval; what was approved stands meanwhile, save for one who was withdrawn, who is
     * let in again only by a new approval. Nothing changed is nothing to approve.
     */
    @Transactional
    public Decision change(long id, int seen, Person person, String by) {
        var now = locked(id);
        if (now.version() != seen) {
            return new Decision(false, now);
        }
        if (person.equals(now.person())) {
            return new Decision(true, now);
        }
        rows.keep(id, seen + 1, person, by, clock.instant());
        jdbc.sql("""
                        update delegations.participant
                        set version = version + 1, state = 'pending', why = '', decided_by = null, decided_at = null,
                            approved_version = case when state = 'withdrawn' then null else approved_version end
                        where id = ?""").param(id).update();
        return new Decision(true, locked(id));
    }

    /** Approves a person as given; with the first approval comes the code of the badge. */
    @Transactional
    public Decision approve(long id, int seen, String by) {
        var now = locked(id);
        if (now.version() != seen || now.state() != RegistrationState.PENDING) {
            return new Decision(false, now);
        }
        rows.decide(id, RegistrationState.APPROVED, "", by, clock.instant());
        jdbc.sql(
                        "update delegations.participant set approved_version = version, badge = coalesce(badge, ?) where id = ?")
                .params(BadgeCode.drawn().signs(), id)
                .update();
        acts.append("approved", id, by);
        return new Decision(true, locked(id));
    }

    /** Refuses what was given, and says why. A change that is refused leaves standing what was approved before. */
    @Transactional
    public Decision refuse(long id, int seen, String why, String by) {
        var now = locked(id);
        if (now.version() != seen || now.state() != RegistrationState.PENDING) {
            return new Decision(false, now);
        }
        rows.decide(id, RegistrationState.REFUSED, why, by, clock.instant());
        acts.append("refused", id, by);
        return new Decision(true, locked(id));
    }

    /**
     * Takes a registration back; the badge opens no door any more.
     *
     * @param why may be empty
     */
    @Transactional
    public Decision withdraw(long id, int seen, String why, String by) {
        var now = locked(id);
        if (now.version() != seen || now.state() == RegistrationState.WITHDRAWN) {
            return new Decision(false, now);
        }
        rows.decide(id, RegistrationState.WITHDRAWN, why, by, clock.instant());
        acts.append("withdrawn", id, by);
        return new Decision(true, locked(id));
    }

    /** Erases what a person gave, in all versions; that somebody was there stays counted, who it was does not stay. */
    @Transactional
    public void erase(long id, String by) {
        jdbc.sql("delete from delegations.particulars where participant = ?")
                .param(id)
                .update();
        jdbc.sql("""
                        update delegations.listed set family = '', given = '', honorific = '', position = '', listed = false
                        where participant = ?""").param(id).update();
        jdbc.sql("""
                        update delegations.participant
                        set erased_at = ?, badge = null, why = '', state = 'withdrawn', decided_by = null where id = ?""")
                .param(clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param(id)
                .update();
        acts.append("erased", id, by);
    }

    public Optional<Participant> find(SessionId session, long id) {
        return rows.where("d.session = ? and p.id = ?", session.value(), id).stream()
                .findFirst();
    }

    /** The people of a delegation with what was given last, in the order of papers. */
    public List<Participant> of(Delegation delegation) {
        return rows.where("p.delegation = ?", delegation.id());
    }

    /** What was approved of a person, while a change waits or is refused. */
    public Optional<Participant> approved(long id) {
        return rows.approved("p.id = ?", id).stream().findFirst();
    }

    /** All who are admitted, with what was approved, in the order of papers within their delegations. */
    public List<Participant> admitted(SessionId session) {
        return rows.approved("d.session = ? and p.state <> 'withdrawn'", session.value());
    }

    /** All who stand in the final list of participants, as it was given out. */
    public List<Participant> listed(SessionId session) {
        return rows.listed(session);
    }

    /** Keeps those who are admitted as the final list has them, whatever changes afterwards. */
    @Transactional
    public void freezeList(SessionId session) {
        thawList(session);
        rows.freeze(session);
    }

    /** Lets go what was kept of a final list that is taken back. */
    @Transactional
    public void thawList(SessionId session) {
        jdbc.sql("delete from delegations.listed where session = ?")
                .param(session.value())
                .update();
    }

    /** Those who wait for approval, from the one after that number on, one page. */
    public List<Participant> waiting(SessionId session, long after) {
        return rows.page("d.session = ? and p.state = 'pending' and p.id > ?", PAGE, session.value(), after);
    }

    /** Who else in the session may be the same person. */
    public List<Participant> alike(SessionId session, Participant participant) {
        return alike(session, participant.person().likeness()).stream()
                .filter(other -> other.id() != participant.id())
                .toList();
    }

    /** Who else in the session may be the same person as each of these, by their numbers. */
    public Map<Long, List<Participant>> alike(SessionId session, List<Participant> people) {
        var likenesses =
                people.stream().map(each -> each.person().likeness()).distinct().toArray(String[]::new);
        var byLikeness = rows
                .where("d.session = ? and r.likeness = any(?) and p.state <> 'withdrawn'", session.value(), likenesses)
                .stream()
                .collect(Collectors.groupingBy(each -> each.person().likeness()));
        return people.stream()
                .collect(Collectors.toMap(
                        Participant::id,
                        each -> byLikeness.getOrDefault(each.person().likeness(), List.of()).stream()
                                .filter(other -> other.id() != each.id())
                                .toList()));
    }

    /** Whose names are alike, withdrawn ones left out. */
    public List<Participant> alike(SessionId session, String likeness) {
        return rows.where("d.session = ? and r.likeness = ? and p.state <> 'withdrawn'", session.value(), likeness);
    }

    /** All of a session with what was given last. */
    public List<Participant> registered(SessionId session) {
        return rows.where("d.session = ?", session.value());
    }

    /** The person whose badge this is. */
    public Optional<Participant> withBadge(SessionId session, BadgeCode code) {
        return rows.approved("d.session = ? and p.badge = ?", session.value(), code.signs()).stream()
                .findFirst();
    }

    /** How many of each delegation are in each state. */
    public Map<Long, Map<RegistrationState, Integer>> counts(SessionId session) {
        record Count(long delegation, RegistrationState state, int people) {}
        return jdbc
                .sql("""
                        select p.delegation, p.state, count(*) from delegations.participant p
                        join delegations.delegation d on d.id = p.delegation
                        where d.session = ? group by p.delegation, p.state""")
                .param(session.value())
                .query((row, _) -> new Count(row.getLong(1), RegistrationState.ofWord(row.getString(2)), row.getInt(3)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Count::delegation, Collectors.toMap(Count::state, Count::people)));
    }

    private Participant locked(long id) {
        jdbc.sql("select id from delegations.participant where id = ? for update")
                .param(id)
                .query(Long.class)
                .single();
        return rows.where("p.id = ?", id).getFirst();
    }
}
