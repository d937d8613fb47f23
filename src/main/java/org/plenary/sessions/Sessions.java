package org.plenary.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions that this desk holds. A session whose body is no longer described is kept, and not shown. */
@Service
public class Sessions {

    private static final String SELECT = "select id, body, number, opens, opens_at, closes from sessions.session ";

    private final JdbcClient jdbc;
    private final Bodies bodies;

    Sessions(JdbcClient jdbc, Bodies bodies) {
        this.jdbc = jdbc;
        this.bodies = bodies;
    }

    /** The session that an address names, {@code 4} or {@code uncac-cosp-6}. */
    public Optional<Session> find(String key) {
        return SessionKey.of(key, bodies).flatMap(named -> find(named.body(), named.number()));
    }

    /** The session of this number that the body holds here. */
    public Optional<Session> find(Body body, int number) {
        return shown(jdbc.sql(SELECT + "where body = ? and number = ?").params(body.id(), number))
                .findFirst();
    }

    public Optional<Session> withId(SessionId id) {
        return shown(jdbc.sql(SELECT + "where id = ?").param(id.value())).findFirst();
    }

    /** All of them, the latest first. */
    public List<Session> all() {
        return shown(jdbc.sql(SELECT + "order by opens desc, id")).toList();
    }

    /** The session that is on or opens next; where none does, the one that closed last. */
    public Optional<Session> currentOrNext(LocalDate today) {
        return shown(jdbc.sql(SELECT + "where closes >= ? order by opens, id").param(today))
                .findFirst()
                .or(() -> shown(jdbc.sql(SELECT + "order by closes desc, id")).findFirst());
    }

    /** Holds a session of a body: enters it, or gives the one that is there these dates. */
    @Transactional
    public SessionId hold(Body body, int number, SessionDates dates) {
        return new SessionId(jdbc.sql("""
                        insert into sessions.session (body, number, opens, opens_at, closes) values (?, ?, ?, ?, ?)
                        on conflict (body, number) do update
                        set opens = excluded.opens, opens_at = excluded.opens_at, closes = excluded.closes
                        returning id""")
                .params(body.id(), number, dates.opens())
                .param(dates.opensAt())
                .param(dates.closes())
                .query(Long.class)
                .single());
    }

    /** Takes a session out again, which only works while nothing hangs on it. */
    @Transactional
    public void remove(SessionId id) {
        jdbc.sql("delete from sessions.session where id = ?").param(id.value()).update();
    }

    private Stream<Session> shown(JdbcClient.StatementSpec select) {
        return select.query(this::session).list().stream().flatMap(Optional::stream);
    }

    private Optional<Session> session(ResultSet row, int index) throws SQLException {
        var id = new SessionId(row.getLong("id"));
        var known = bodies.withId(row.getString("body"));
        var dates = new SessionDates(
                row.getObject("opens", LocalDate.class),
                row.getObject("opens_at", LocalTime.class),
                row.getObject("closes", LocalDate.class));
        int session = row.getInt("number");
        return known.map(body -> new Session(id, body, session, dates, new SessionKey(body, session).in(bodies)));
    }
}
