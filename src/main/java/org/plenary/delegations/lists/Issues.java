package org.plenary.delegations.lists;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.plenary.delegations.Participants;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.plenary.sessions.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the list of participants of a session is given out, and as which: first the provisional, then the final. */
@Service
class Issues {

    private final JdbcClient jdbc;
    private final Participants participants;
    private final ProceduralRecord acts;
    private final Clock clock;

    Issues(JdbcClient jdbc, Participants participants, ProceduralRecord acts, Clock clock) {
        this.participants = participants;
        this.jdbc = jdbc;
        this.acts = acts;
        this.clock = clock;
    }

    Optional<Issue> of(Session session) {
        return jdbc.sql("select final, issued_by, issued_at from delegations.issue where session = ?")
                .param(session.id().value())
                .query((row, _) -> new Issue(
                        row.getBoolean(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /**
     * Gives the list out. The provisional one the public sees as it stands at each moment; the final one is kept as it is now.
     *
     * @return false, with nothing changed, if the final list is given out already: it is first taken back
     */
    @Transactional
    boolean issue(Session session, boolean asFinal, String by) {
        // Of two officers at once the second waits here, and then sees what the first gave out.
        jdbc.sql("select pg_advisory_xact_lock(hashtext('delegations.issue'), ?)")
                .param(Math.toIntExact(session.id().value()))
                .query((_, _) -> true)
                .list();
        if (of(session).filter(Issue::isFinal).isPresent()) {
            return false;
        }
        if (asFinal) {
            participants.freezeList(session.id());
        }
        jdbc.sql("""
                        insert into delegations.issue (session, final, issued_by, issued_at) values (?, ?, ?, ?)
                        on conflict (session) do update set final = excluded.final, issued_by = excluded.issued_by,
                            issued_at = excluded.issued_at""")
                .params(session.id().value(), asFinal, by)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        acts.append(Act.of("delegations", asFinal ? "final-issued" : "provisional-issued", by)
                .inSession(session.key())
                .about("participants/" + session.key()));
        return true;
    }

    /** Takes it back from the public. */
    @Transactional
    void withdraw(Session session, String by) {
        participants.thawList(session.id());
        jdbc.sql("delete from delegations.issue where session = ?")
                .param(session.id().value())
                .update();
        acts.append(Act.of("delegations", "list-withdrawn", by)
                .inSession(session.key())
                .about("participants/" + session.key()));
    }

    /** That the list was given out. */
    record Issue(boolean isFinal, String by, Instant at) {}
}
