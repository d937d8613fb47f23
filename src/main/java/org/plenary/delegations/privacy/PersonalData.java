package org.plenary.delegations.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.plenary.sessions.Session;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long personal data of participants are kept: until a time after the session has closed, and no shorter than a month
 * after somebody was last registered or changed. Then names, positions, addresses, notes verbales and files are erased. The
 * figures of registration and presence stay, and so does the final list as it was given out, which names only those who
 * agreed to it.
 */
@Service
class PersonalData {

    private static final Period AFTER_LAST_CHANGE = Period.ofMonths(1);

    private static final String DELEGATIONS = "select id from delegations.delegation where session = ?";
    private static final String OF_SESSION =
            "select id from delegations.participant where delegation in (" + DELEGATIONS + ")";

    private final JdbcClient jdbc;
    private final ProceduralRecord record;
    private final Clock clock;
    private final Period kept;

    /** @param kept for how long after the close of a session, as ISO 8601 writes it */
    PersonalData(
            JdbcClient jdbc,
            ProceduralRecord record,
            Clock clock,
            @Value("${plenary.personal-data-kept:P6M}") Period kept) {
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
        this.kept = kept;
    }

    /** The day from which the personal data of a session are erased. */
    LocalDate until(Session session) {
        var bySession = session.closes().plus(kept);
        return jdbc.sql("""
                        select max(r.given_at) from delegations.particulars r
                        join delegations.participant p on p.id = r.participant
                        join delegations.delegation d on d.id = p.delegation where d.session = ?""")
                .param(session.id().value())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(last -> last.atZoneSameInstant(session.body().zone())
                        .toLocalDate()
                        .plus(AFTER_LAST_CHANGE))
                .filter(byChange -> byChange.isAfter(bySession))
                .orElse(bySession);
    }

    boolean isDue(Session session) {
        return !clock.instant().atZone(session.body().zone()).toLocalDate().isBefore(until(session));
    }

    /** Of how many people personal data are kept. */
    int people(Session session) {
        return jdbc.sql("""
                        select count(*) from delegations.participant p join delegations.delegation d on d.id = p.delegation
                        where d.session = ? and p.erased_at is null""").param(session.id().value()).query(Integer.class).single();
    }

    /** Whether a note verbale or a file of people is kept, whoever it names. */
    private boolean keepsFiles(Session session) {
        return jdbc.sql("""
                        select exists (select from delegations.file where session = :session and content is not null)
                            or exists (select from delegations.note n join delegations.delegation d on d.id = n.delegation
                                       where d.session = :session and n.content is not null)""")
                .param("session", session.id().value())
                .query(Boolean.class)
                .single();
    }

    /** When those of a session were erased, and of how many people. */
    Optional<Erasure> erasure(Session session) {
        return jdbc.sql("select erased_at, people from delegations.erasure where session = ?")
                .param(session.id().value())
                .query((row, _) -> new Erasure(
                        row.getObject(1, OffsetDateTime.class)
                                .atZoneSameInstant(session.body().zone())
                                .toLocalDate(),
                        row.getInt(2)))
                .optional();
    }

    /**
     * Erases what is due of a session, all in one transaction and on record.
     *
     * @return of how many people; empty if it is not due, or nothing is left
     */
    @Transactional
    Optional<Integer> erase(Session session, String by) {
        int people = people(session);
        if (people == 0 && !keepsFiles(session) || !isDue(session)) {
            return Optional.empty();
        }
        long id = session.id().value();
        jdbc.sql("delete from delegations.particulars where participant in (" + OF_SESSION + ")")
                .param(id)
                .update();
        jdbc.sql("update delegations.note set content = null, name = '' where delegation in (" + DELEGATIONS + ")")
                .param(id)
                .update();
        jdbc.sql("update delegations.file set content = null, name = '' where session = ?")
                .param(id)
                .update();
        jdbc.sql("update delegations.participant set erased_at = ?, badge = null, why = '' where id in (" + OF_SESSION
                        + ") and erased_at is null")
                .params(now(), id)
                .update();
        jdbc.sql("""
                        insert into delegations.erasure (session, erased_at, people) values (?, ?, ?)
                        on conflict (session) do update
                        set erased_at = excluded.erased_at, people = erasure.people + excluded.people""").params(id, now(), people).update();
        record.append(Act.of("delegations", "data-expired", by)
                .inSession(session.key())
                .about("participants/" + session.key())
                .with("people", Integer.toString(people)));
        return Optional.of(people);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** That they were erased. */
    record Erasure(LocalDate on, int people) {}
}
