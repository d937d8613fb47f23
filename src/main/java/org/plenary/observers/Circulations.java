package org.plenary.observers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.plenary.languages.MultilingualText;
import org.plenary.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the lists that were circulated, each with those that stand on it as they were then. */
@Repository
class Circulations {

    private final JdbcClient jdbc;

    Circulations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lists of a session, the first one first. */
    List<Circulation> of(SessionId session) {
        return jdbc.sql("select * from observers.circulation where session = ? order by number")
                .param(session.value())
                .query((row, _) -> new Circulation(
                        row.getInt("number"),
                        row.getObject("circulated_on", LocalDate.class),
                        row.getString("symbol"),
                        entries(session, row.getInt("number"))))
                .list();
    }

    private List<Circulation.Entry> entries(SessionId session, int number) {
        return jdbc.sql("select * from observers.circulated where session = ? and number = ? order by participation")
                .params(session.value(), number)
                .query((row, _) -> entry(row))
                .list();
    }

    /** Keeps a list with the organizations as the register has them now. */
    void keep(SessionId session, Circulation list, List<Long> participations, String by, Instant at) {
        jdbc.sql("insert into observers.circulation values (?, ?, ?, ?, ?, ?)")
                .params(session.value(), list.number(), list.on(), list.symbol(), by)
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into observers.circulated
                        select :session, :number, p.id, o.name, o.acronym, o.website, o.information
                        from observers.participation p join observers.organization o on o.id = p.organization
                        where p.id in (:participations)
                        """)
                .param("session", session.value())
                .param("number", list.number())
                .param("participations", participations)
                .update();
    }

    private static Circulation.Entry entry(ResultSet row) throws SQLException {
        return new Circulation.Entry(
                row.getLong("participation"),
                MultilingualText.fromJson(row.getString("name")),
                MultilingualText.fromJson(row.getString("acronym")),
                row.getString("website"),
                MultilingualText.fromJson(row.getString("information")));
    }
}
