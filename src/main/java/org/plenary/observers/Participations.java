package org.plenary.observers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.MultilingualText;
import org.plenary.observers.ObserverAct.Kind;
import org.plenary.sessions.SessionId;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps participations of observers with their acts. */
@Repository
class Participations {

    private static final String SELECT = """
            select p.*, o.name from observers.participation p
            left join observers.organization o on o.id = p.organization
            """;

    private final JdbcClient jdbc;
    private final Treaties treaties;

    Participations(JdbcClient jdbc, Treaties treaties) {
        this.jdbc = jdbc;
        this.treaties = treaties;
    }

    /** All that were asked for in these sessions, in the order in which they were entered. */
    List<Participation> in(List<SessionId> sessions) {
        var ids = sessions.stream().map(SessionId::value).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<ObserverAct>> acts = jdbc
                .sql("""
                        select a.* from observers.act a join observers.participation p on p.id = a.participation
                        where p.session in (:sessions) order by a.participation, a.number
                        """)
                .param("sessions", ids)
                .query((row, _) -> new ActOf(row.getLong("participation"), act(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        ActOf::participation, Collectors.mapping(ActOf::act, Collectors.toList())));
        return jdbc.sql(SELECT + "where p.session in (:sessions) order by p.id")
                .param("sessions", ids)
                .query((row, _) -> participation(row, acts.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    Optional<Participation> find(SessionId session, long id) {
        return one(SELECT + "where p.session = ? and p.id = ?", session.value(), id);
    }

    /** Finds it and holds it until the transaction ends, so that two officers do not decide at once. */
    Optional<Participation> findForUpdate(SessionId session, long id) {
        return one(SELECT + "where p.session = ? and p.id = ? for update of p", session.value(), id);
    }

    /** Holds all applications that wait to be put on a list. */
    List<Participation> toCirculateForUpdate(SessionId session) {
        return jdbc.sql(SELECT
                        + "where p.session = ? and p.class = ? and p.stage = 'applied' order by p.id for update of p")
                .params(session.value(), ObserverClass.OTHER_NGO.word())
                .query((row, _) -> participation(row, acts(row.getLong("id"))))
                .list();
    }

    private Optional<Participation> one(String select, Object... parameters) {
        return jdbc.sql(select)
                .params(parameters)
                .query((row, _) -> participation(row, acts(row.getLong("id"))))
                .optional();
    }

    /** Enters a participation; empty if the subject is already entered for the session. */
    Optional<Long> enter(SessionId session, ObserverClass observers, Subject subject) {
        return jdbc.sql("""
                        insert into observers.participation (session, class, state, organization, stage, version)
                        values (?, ?, ?, ?, 'applied', 1) on conflict do nothing returning id
                        """)
                .params(session.value(), observers.word())
                .param(subject instanceof Subject.OfState(var code) ? code : null)
                .param(subject instanceof Subject.OfOrganization(long id) ? id : null)
                .query(Long.class)
                .optional();
    }

    /** Appends an act, and moves the participation on to where it leads. */
    void append(long participation, ObserverAct act, Position to) {
        jdbc.sql("""
                        insert into observers.act (participation, number, kind, done_on, by_state, said, standing,
                            recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(participation, act.number(), act.kind().word(), act.on())
                .param(act.byState())
                .params(act.said(), act.standing(), act.recordedBy(), utc(act))
                .update();
        jdbc.sql("""
                        update observers.participation
                        set stage = ?, standing = ?, since = ?, until = ?, version = ? where id = ?
                        """)
                .params(to.stage().word(), to.standing())
                .param(to.since())
                .param(to.until())
                .params(act.number(), participation)
                .update();
    }

    private static OffsetDateTime utc(ObserverAct act) {
        return act.recordedAt().atOffset(java.time.ZoneOffset.UTC);
    }

    private List<ObserverAct> acts(long participation) {
        return jdbc.sql("select * from observers.act where participation = ? order by number")
                .param(participation)
                .query((row, _) -> act(row))
                .list();
    }

    private Participation participation(ResultSet row, List<ObserverAct> acts) throws SQLException {
        var code = row.getString("state");
        var subject =
                code == null ? new Subject.OfOrganization(row.getLong("organization")) : new Subject.OfState(code);
        var name = code == null
                ? MultilingualText.fromJson(row.getString("name"))
                : treaties.state(code)
                        .map(State::name)
                        .orElse(MultilingualText.of(org.plenary.languages.Language.ENGLISH, code));
        return new Participation(
                row.getLong("id"),
                new SessionId(row.getLong("session")),
                ObserverClass.ofWord(row.getString("class")),
                subject,
                name,
                Stage.ofWord(row.getString("stage")),
                row.getBoolean("standing"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getInt("version"),
                acts);
    }

    private static ObserverAct act(ResultSet row) throws SQLException {
        return new ObserverAct(
                row.getInt("number"),
                Kind.ofWord(row.getString("kind")),
                row.getObject("done_on", LocalDate.class),
                row.getString("by_state"),
                row.getString("said"),
                row.getBoolean("standing"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    /** Where a participation stands after an act. */
    record Position(
            Stage stage,
            boolean standing,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    private record ActOf(long participation, ObserverAct act) {}
}
