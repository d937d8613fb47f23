package org.plenary.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The letters that wait, and for thirty days those that were sent or given up. */
@Component
public class Outbox {

    private static final Duration KEPT = Duration.ofDays(30);

    /** An attempt that has not ended by then is taken as lost, with the node that made it. */
    private static final Duration ATTEMPT = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final MailServer server;

    Outbox(JdbcClient jdbc, Clock clock, MailServer server) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.server = server;
    }

    /** Whether there is a mail server; without one nothing is to be queued. */
    public boolean isOpen() {
        return server.isNamed();
    }

    /** Queues a letter together with the act it belongs to: both come about or neither. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(QueuedLetter letter) {
        jdbc.sql("""
                        insert into mail.letter (kind, recipient, matter, language, queued, next_attempt)
                        values (:kind, :recipient, :matter, :language, :now, :now)
                        """)
                .param("kind", letter.kind())
                .param("recipient", letter.recipient())
                .param("matter", letter.matter())
                .param("language", letter.language().tag())
                .param("now", now())
                .update();
    }

    /** Queues many letters with one statement, together with the act they belong to. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(List<QueuedLetter> letters) {
        jdbc.sql("""
                        insert into mail.letter (kind, recipient, matter, language, queued, next_attempt)
                        select kind, recipient, matter, language, :now, :now
                        from unnest(:kinds, :recipients, :matters, :languages) as l(kind, recipient, matter, language)
                        """)
                .param("kinds", texts(letters, QueuedLetter::kind))
                .param("recipients", texts(letters, QueuedLetter::recipient))
                .param("matters", texts(letters, QueuedLetter::matter))
                .param("languages", texts(letters, letter -> letter.language().tag()))
                .param("now", now())
                .update();
    }

    private static String[] texts(List<QueuedLetter> letters, Function<QueuedLetter, String> part) {
        return letters.stream().map(part).toArray(String[]::new);
    }

    /** The letter whose turn it is, put aside so that no other node takes it, too. */
    Optional<Entry> take() {
        return jdbc.sql("""
                        update mail.letter set attempts = attempts + 1, next_attempt = :lost
                        where id = (
                            select id from mail.letter where state = 'WAITING' and next_attempt <= :now
                            order by next_attempt, id limit 1 for update skip locked)
                        returning *
                        """)
                .param("now", now())
                .param("lost", now().plus(ATTEMPT))
                .query((row, _) -> entry(row))
                .optional();
    }

    void drop(long id) {
        jdbc.sql("delete from mail.letter where id = ?").param(id).update();
    }

    void sent(long id) {
        jdbc.sql("update mail.letter set state = 'SENT', ended = ?, reason = null where id = ?")
                .params(now(), id)
                .update();
    }

    void postpone(long id, String reason, Duration wait) {
        jdbc.sql("update mail.letter set reason = ?, next_attempt = ? where id = ?")
                .params(reason, now().plus(wait), id)
                .update();
    }

    void giveUp(long id, String reason) {
        jdbc.sql("update mail.letter set state = 'FAILED', ended = ?, reason = ? where id = ?")
                .params(now(), reason, id)
                .update();
    }

    /** Lets a letter that waits or was given up be tried at once, as if for the first time. */
    boolean tryAgain(long id) {
        return jdbc.sql("""
                        update mail.letter set state = 'WAITING', ended = null, attempts = 0, next_attempt = ?
                        where id = ? and state <> 'SENT'
                        """).params(now(), id).update() == 1;
    }

    void clearOld() {
        jdbc.sql("delete from mail.letter where ended < ?")
                .param(now().minus(KEPT))
                .update();
    }

    /** The newest first. */
    List<Entry> page(@Nullable LetterState state, long before, int most) {
        return jdbc.sql("""
                        select * from mail.letter
                        where (:state::text is null or state = :state) and id < :before order by id desc limit :most
                        """)
                .param("state", state == null ? null : state.name())
                .param("before", before)
                .param("most", most)
                .query((row, _) -> entry(row))
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var letter = new QueuedLetter(
                row.getString("kind"),
                row.getString("recipient"),
                row.getString("matter"),
                Language.ofTag(row.getString("language")).orElseThrow());
        return new Entry(
                row.getLong("id"),
                letter,
                LetterState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("queued", OffsetDateTime.class).toInstant(),
                row.getObject("next_attempt", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }

    /**
     * A letter in the queue.
     *
     * @param attempts begun so far
     * @param reason why the last one failed, in the words of the mail server; null if none did
     */
    record Entry(
            long id,
            QueuedLetter letter,
            LetterState state,
            int attempts,
            Instant queued,
            Instant nextAttempt,
            @Nullable String reason) {}
}
