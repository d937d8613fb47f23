package org.plenary.bureau;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Officers of all sessions, nominated and elected; one who withdrew or left is kept. */
@Repository
class Officers {

    private final JdbcClient jdbc;

    Officers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the bureau of a session until the transaction ends, so that two screens do not elect or replace at once. */
    void hold(SessionId session) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('bureau'), ?::int)")
                .param(session.value())
                .query()
                .singleRow();
    }

    /** Nominated and elected, by office and then in the order they came; without those who withdrew. */
    List<Officer> of(SessionId session) {
        return jdbc.sql("""
                        select * from bureau.officer where session = ? and withdrawn_at is null
                        order by array_position(array['president', 'vice-president', 'rapporteur'], office), id
                        """).param(session.value()).query(Officers::officer).list();
    }

    Optional<Officer> find(SessionId session, long id) {
        return of(session).stream().filter(officer -> officer.id() == id).findFirst();
    }

    long nominate(SessionId session, Officer officer, Instant at, String actor) {
        return jdbc.sql("""
                        insert into bureau.officer
                            (session, office, person, state, regional_group, elected_on, replaces, entered_at, entered_by)
                        values (:session, :office, :person, :state, :group, :elected, :replaces, :at, :actor)
                        returning id
                        """)
                .param("session", session.value())
                .param("office", officer.office().word())
                .param("person", officer.person())
                .param("state", officer.state())
                .param("group", officer.group())
                .param("elected", officer.electedOn())
                .param("replaces", officer.replaces())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .query(Long.class)
                .single();
    }

    void withdraw(long id, Instant at) {
        jdbc.sql("update bureau.officer set withdrawn_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void elect(Collection<Long> ids, LocalDate day, @Nullable Integer meeting) {
        jdbc.sql("update bureau.officer set elected_on = :day, meeting = :meeting where id in (:ids)")
                .param("day", day)
                .param("meeting", meeting)
                .param("ids", ids)
                .update();
    }

    void leave(long id, LocalDate day) {
        jdbc.sql("update bureau.officer set left_on = ? where id = ?")
                .params(day, id)
                .update();
    }

    void act(ActingPresident acting) {
        jdbc.sql("insert into bureau.acting_president (officer, day, meeting) values (?, ?, ?)")
                .param(acting.officer())
                .param(acting.day())
                .param(acting.meeting())
                .update();
    }

    List<ActingPresident> acting(SessionId session) {
        return jdbc.sql("""
                        select a.officer, a.day, a.meeting from bureau.acting_president a
                        join bureau.officer o on o.id = a.officer where o.session = ? order by a.day, a.id
                        """)
                .param(session.value())
                .query((row, _) -> new ActingPresident(
                        row.getLong("officer"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("meeting", Integer.class)))
                .list();
    }

    void meet(SessionId session, BureauMeeting meeting) {
        jdbc.sql("insert into bureau.meeting (session, day, extended, about) values (?, ?, ?, ?)")
                .params(session.value(), meeting.day(), meeting.extended(), meeting.about())
                .update();
    }

    List<BureauMeeting> meetings(SessionId session) {
        return jdbc.sql("select day, extended, about from bureau.meeting where session = ? order by day, id")
                .param(session.value())
                .query((row, _) -> new BureauMeeting(
                        row.getObject("day", LocalDate.class), row.getBoolean("extended"), row.getString("about")))
                .list();
    }

    private static Officer officer(ResultSet row, int index) throws SQLException {
        return new Officer(
                row.getLong("id"),
                Office.of(row.getString("office")).orElseThrow(),
                row.getString("person"),
                row.getString("state"),
                row.getString("regional_group"),
                row.getObject("elected_on", LocalDate.class),
                row.getObject("meeting", Integer.class),
                row.getObject("replaces", Long.class),
                row.getObject("left_on", LocalDate.class));
    }
}
