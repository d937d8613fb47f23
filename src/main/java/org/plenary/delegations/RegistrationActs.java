package org.plenary.delegations;

import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.plenary.rules.Citation;
import org.plenary.sessions.SessionId;
import org.plenary.sessions.Sessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts decisions on people on record. The record can never be changed, and names may have to be erased, so it knows a person
 * by number alone.
 */
@Component
class RegistrationActs {

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final ProceduralRecord record;

    RegistrationActs(JdbcClient jdbc, Sessions sessions, ProceduralRecord record) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.record = record;
    }

    /** Appends an act on a person, in the transaction that carries it out. */
    void append(String name, long participant, String by) {
        var whose = jdbc.sql("""
                        select d.session, coalesce(d.state, d.id::text) from delegations.participant p
                        join delegations.delegation d on d.id = p.delegation where p.id = ?""")
                .param(participant)
                .query((row, _) -> new Whose(new SessionId(row.getLong(1)), row.getString(2)))
                .single();
        var session = sessions.withId(whose.session()).orElseThrow().key();
        var act = Act.of("delegations", name, by)
                .inSession(session)
                .under(Citation.rule(12))
                .about("participants/%s/%d".formatted(session, participant))
                .with("person", Long.toString(participant))
                .with("delegation", whose.delegation());
        record.append(name.equals("withdrawn") ? act.onBehalfOf(whose.delegation()) : act);
    }

    private record Whose(SessionId session, String delegation) {}
}
