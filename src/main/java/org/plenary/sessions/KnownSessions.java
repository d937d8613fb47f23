package org.plenary.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The sessions of the bodies that are on record, with what is known of each. */
@Service
public class KnownSessions {

    private static final String SELECT =
            "select body, number, opens, closes, place, report, certainty, source from sessions.on_record ";

    private final JdbcClient jdbc;
    private final Bodies bodies;

    KnownSessions(JdbcClient jdbc, Bodies bodies) {
        this.jdbc = jdbc;
        this.bodies = bodies;
    }

    /** All of them, the latest first. */
    public List<KnownSession> all() {
        return shown(jdbc.sql(SELECT + "order by opens desc")).toList();
    }

    /** The session that an address names. */
    public Optional<KnownSession> find(String key) {
        return SessionKey.of(key, bodies)
                .flatMap(named -> shown(jdbc.sql(SELECT + "where body = ? and number = ?")
                                .params(named.body().id(), named.number()))
                        .findFirst());
    }

    private Stream<KnownSession> shown(JdbcClient.StatementSpec select) {
        return select.query(this::session).list().stream().flatMap(Optional::stream);
    }

    private Optional<KnownSession> session(ResultSet row, int index) throws SQLException {
        int number = row.getInt("number");
        var dates = new SessionDates(
                row.getObject("opens", LocalDate.class), null, row.getObject("closes", LocalDate.class));
        var place = row.getString("place");
        var report = row.getString("report");
        var certainty = KnownSession.Certainty.ofWord(row.getString("certainty"));
        var source = row.getString("source");
        return bodies.withId(row.getString("body"))
                .map(body -> new KnownSession(
                        body,
                        number,
                        new SessionKey(body, number).in(bodies),
                        dates,
                        inAllLanguages(place, body),
                        report,
                        certainty,
                        source));
    }

    /** The record is in English; the usual place of the body is known in all its languages. */
    private static MultilingualText inAllLanguages(String place, Body body) {
        return body.place().exactly(Language.ENGLISH).filter(place::equals).isPresent()
                ? body.place()
                : MultilingualText.of(Language.ENGLISH, place);
    }
}
