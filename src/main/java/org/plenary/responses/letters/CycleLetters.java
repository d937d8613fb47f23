package org.plenary.responses.letters;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.access.StateContacts;
import org.plenary.languages.Language;
import org.plenary.mail.Outbox;
import org.plenary.mail.QueuedLetter;
import org.plenary.questionnaires.Cycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters of a cycle to the focal points of States. None goes to a State twice, on however many nodes the round runs. */
@Service
class CycleLetters {

    private final JdbcClient jdbc;
    private final StateContacts contacts;
    private final StateLanguages languages;
    private final Outbox outbox;
    private final Clock clock;

    CycleLetters(JdbcClient jdbc, StateContacts contacts, StateLanguages languages, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.languages = languages;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whether there is a mail server. */
    boolean canBeSent() {
        return outbox.isOpen();
    }

    /**
     * Queues a letter for each of these States that has a focal point and has not had it.
     *
     * @return the States it goes to now
     */
    @Transactional
    public List<String> queue(Cycle cycle, Occasion occasion, Collection<String> states) {
        if (!outbox.isOpen()) {
            return List.of();
        }
        var known = contacts.focalPoints();
        var tongues = languages.all();
        var reached = states.stream().filter(known::containsKey).distinct().toList();
        var first = enter(cycle, occasion, reached, known, tongues);
        outbox.queue(first.stream()
                .flatMap(state -> known.getOrDefault(state, List.of()).stream()
                        .map(recipient -> new QueuedLetter(
                                ReminderLetter.KIND,
                                recipient,
                                "%s/%s/%s".formatted(cycle.key(), occasion.word(), state),
                                tongues.getOrDefault(state, Language.ENGLISH))))
                .toList());
        return first;
    }

    /** The key of the table decides between two that send at once; only the one that entered a State gets it back. */
    private List<String> enter(
            Cycle cycle,
            Occasion occasion,
            List<String> states,
            Map<String, List<String>> known,
            Map<String, Language> tongues) {
        return jdbc.sql("""
                        insert into responses.reminder (cycle, kind, state, recipients, language, queued_at)
                        select ?, ?, state, string_to_array(recipients, ' '), language, ?
                        from unnest(?, ?, ?) as s(state, recipients, language)
                        on conflict do nothing
                        returning state""")
                .params(
                        cycle.id(),
                        occasion.word(),
                        Timestamp.from(clock.instant()),
                        states.toArray(String[]::new),
                        states.stream()
                                .map(state -> String.join(" ", known.getOrDefault(state, List.of())))
                                .toArray(String[]::new),
                        states.stream()
                                .map(state -> tongues.getOrDefault(state, Language.ENGLISH)
                                        .tag())
                                .toArray(String[]::new))
                .query((row, _) -> row.getString("state"))
                .list();
    }

    /** What went to whom, the latest first. */
    List<Sent> sent(Cycle cycle) {
        return jdbc.sql("""
                        select kind, state, recipients, language, queued_at from responses.reminder
                        where cycle = ? order by queued_at desc, kind, state""")
                .param(cycle.id())
                .query((row, _) -> new Sent(
                        row.getString("kind"),
                        row.getString("state"),
                        texts(row.getArray("recipients")),
                        Language.ofTag(row.getString("language")).orElse(Language.ENGLISH),
                        row.getTimestamp("queued_at").toInstant()))
                .list();
    }

    /** The States that were invited before a day, so that nobody is reminded on the day of the invitation. */
    Set<String> invitedBefore(Cycle cycle, LocalDate day) {
        return jdbc
                .sql("select state from responses.reminder where cycle = ? and kind = ? and queued_at < ?")
                .params(
                        cycle.id(),
                        Occasion.INVITATION.word(),
                        Timestamp.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)))
                .query((row, _) -> row.getString("state"))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    /**
     * A letter to a State.
     *
     * @param kind the word of its occasion
     */
    record Sent(String kind, String state, List<String> recipients, Language language, Instant queued) {}
}
