package org.plenary.responses.cycles;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.access.StateContacts;
import org.plenary.languages.Language;
import org.plenary.mail.Outbox;
import org.plenary.mail.QueuedLetter;
import org.plenary.questionnaires.Cycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters of a cycle to the focal points of States. None of a kind goes to a State twice. */
@Service
class CycleLetters {

    private final JdbcClient jdbc;
    private final StateContacts contacts;
    private final Outbox outbox;
    private final Clock clock;

    CycleLetters(JdbcClient jdbc, StateContacts contacts, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Queues a letter of a kind for each of these States that has a focal point and has not had it.
     *
     * @return how many States it goes to now
     */
    @Transactional
    public int queue(Cycle cycle, LetterKind kind, List<String> states) {
        if (!outbox.isOpen()) {
            return 0;
        }
        var recipients = contacts.focalPoints();
        var languages = languages();
        var first = states.stream()
                .filter(recipients::containsKey)
                .filter(state -> isFirst(cycle, kind, state, recipients.getOrDefault(state, List.of())))
                .toList();
        first.forEach(state -> recipients
                .getOrDefault(state, List.of())
                .forEach(recipient -> outbox.queue(new QueuedLetter(
                        ReminderLetter.KIND,
                        recipient,
                        cycle.key() + "/" + kind.word(),
                        languages.getOrDefault(state, Language.ENGLISH)))));
        return first.size();
    }

    /** The letters of a cycle by kind: how many States had each. */
    Map<String, Long> counts(Cycle cycle) {
        return jdbc
                .sql("select kind, count(*) from responses.reminder where cycle = ? group by kind")
                .param(cycle.id())
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Sets the language in which a State gets its letters. */
    @Transactional
    public void write(String state, Language language) {
        jdbc.sql("""
                        insert into responses.correspondence values (?, ?)
                        on conflict (state) do update set language = excluded.language""").params(state, language.tag()).update();
    }

    Map<String, Language> languages() {
        return jdbc
                .sql("select state, language from responses.correspondence")
                .query((row, _) -> Map.entry(
                        row.getString(1), Language.ofTag(row.getString(2)).orElse(Language.ENGLISH)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The key of the table decides between two nodes that do the same round. */
    private boolean isFirst(Cycle cycle, LetterKind kind, String state, List<String> recipients) {
        return jdbc.sql("insert into responses.reminder values (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(
                                cycle.id(),
                                kind.word(),
                                state,
                                recipients.toArray(String[]::new),
                                Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
