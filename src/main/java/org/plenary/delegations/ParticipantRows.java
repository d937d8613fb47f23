package org.plenary.delegations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.plenary.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes the tables of participants. */
final class ParticipantRows {

    private static final String SELECT = """
            select p.id, p.delegation, p.version, p.approved_version, p.state, p.why, p.decided_by, p.decided_at, p.badge,
                r.family, r.given, r.honorific, r.position, r.function, r.place, r.email, r.listed
            from delegations.participant p
            join delegations.delegation d on d.id = p.delegation
            join delegations.particulars r on r.participant = p.id and r.version = p.%s where\s""";

    private static final String SELECT_LISTED = """
            select p.id, p.delegation, p.version, p.approved_version, p.state, p.why, p.decided_by, p.decided_at, p.badge,
                r.family, r.given, r.honorific, r.position, r.function, r.place, '' as email, r.listed
            from delegations.listed r
            join delegations.participant p on p.id = r.participant
            where r.session = ?""";

    private static final String ORDER =
            " order by p.delegation, array_position(array['representative', 'alternate', 'adviser'], r.function), r.place, p.id";

    private final JdbcClient jdbc;

    ParticipantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** With what was given last. */
    List<Participant> where(String condition, Object... values) {
        return read(SELECT.formatted("version") + condition + ORDER, values);
    }

    /** With what was approved last; none who never was. */
    List<Participant> approved(String condition, Object... values) {
        return read(SELECT.formatted("approved_version") + condition + ORDER, values);
    }

    /** As they stand in the final list that was given out. */
    List<Participant> listed(SessionId session) {
        return read(SELECT_LISTED + ORDER, session.value());
    }

    /** Keeps all who are admitted as they are now; those who did not agree to be named without a name. */
    int freeze(SessionId session) {
        return jdbc.sql("""
                        insert into delegations.listed (session, participant, family, given, honorific, position, function,
                            place, listed)
                        select d.session, p.id, case when r.listed then r.family else '' end,
                            case when r.listed then r.given else '' end, case when r.listed then r.honorific else '' end,
                            case when r.listed then r.position else '' end, r.function, r.place, r.listed
                        from delegations.participant p
                        join delegations.delegation d on d.id = p.delegation
                        join delegations.particulars r on r.participant = p.id and r.version = p.approved_version
                        where d.session = ? and p.state <> 'withdrawn'""").param(session.value()).update();
    }

    /** In the order of registration. */
    List<Participant> page(String condition, int most, Object... values) {
        return read(SELECT.formatted("version") + condition + " order by p.id limit " + most, values);
    }

    void keep(long participant, int version, Person person, String by, Instant at) {
        jdbc.sql("""
                        insert into delegations.particulars (participant, version, family, given, honorific, position,
                            function, place, email, listed, likeness, given_by, given_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(participant, version, person.family(), person.given(), person.honorific(), person.position())
                .params(person.function().word(), person.place(), person.email(), person.listed(), person.likeness())
                .params(by, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void decide(long participant, RegistrationState state, String why, String by, Instant at) {
        jdbc.sql("update delegations.participant set state = ?, why = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(state.word(), why, by, at.atOffset(ZoneOffset.UTC), participant)
                .update();
    }

    int lastPlace(long delegation, Function function) {
        return jdbc.sql("""
                        select coalesce(max(r.place), 0) from delegations.participant p
                        join delegations.particulars r on r.participant = p.id and r.version = p.version
                        where p.delegation = ? and r.function = ?""")
                .params(delegation, function.word())
                .query(Integer.class)
                .single();
    }

    private List<Participant> read(String select, Object... values) {
        return jdbc.sql(select)
                .params(values)
                .query((row, _) -> participant(row))
                .list();
    }

    private static Participant participant(ResultSet row) throws SQLException {
        return new Participant(
                row.getLong("id"),
                row.getLong("delegation"),
                row.getInt("version"),
                row.getObject("approved_version", Integer.class),
                RegistrationState.ofWord(row.getString("state")),
                row.getString("why"),
                row.getString("decided_by"),
                Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.getString("badge"),
                person(row));
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString("family"),
                row.getString("given"),
                row.getString("honorific"),
                row.getString("position"),
                Function.ofWord(row.getString("function")),
                row.getInt("place"),
                row.getString("email"),
                row.getBoolean("listed"));
    }
}
