package org.plenary.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Words;

/**
 * The letters of the outbox.
 *
 * @param open whether there is a mail server
 * @param next the address of the page after this one; null on the last
 */
record OutboxPage(
        boolean open,
        List<Choice> states,
        List<Row> rows,
        @Nullable String next) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    static OutboxPage of(List<Outbox.Entry> entries, Optional<LetterState> asked, int most, boolean open, Words words) {
        var shown = entries.subList(0, Math.min(most, entries.size()));
        var next = entries.size() > most
                ? "/desk/mail?state=%s&before=%d"
                        .formatted(
                                asked.map(LetterState::word).orElse(""),
                                shown.getLast().id())
                : null;
        return new OutboxPage(
                open,
                Arrays.stream(LetterState.values())
                        .map(state -> new Choice(
                                state.word(),
                                words.text("mail.state." + state.word()),
                                asked.filter(state::equals).isPresent()))
                        .toList(),
                shown.stream().map(entry -> row(entry, words)).toList(),
                next);
    }

    private static Row row(Outbox.Entry entry, Words words) {
        var letter = entry.letter();
        return new Row(
                letter.recipient(),
                words.text(letter.kind().replaceFirst("\\.", ".letter.")),
                time(entry.queued(), words),
                entry.state().word(),
                words.text("mail.state." + entry.state().word()),
                Optional.ofNullable(entry.reason()).orElse(""),
                entry.state() == LetterState.WAITING && entry.reason() != null
                        ? words.text("mail.next", time(entry.nextAttempt(), words))
                        : "",
                entry.state() == LetterState.SENT ? "" : "/desk/mail/%d/again".formatted(entry.id()));
    }

    private static String time(Instant at, Words words) {
        return "%s · %s UTC".formatted(words.date(at.atZone(ZoneOffset.UTC).toLocalDate()), TIME.format(at));
    }

    /** A state to choose from. */
    record Choice(String value, String label, boolean chosen) {}

    /**
     * One letter.
     *
     * @param reason why it failed, as the mail server said; may be empty
     * @param next when it is tried again; may be empty
     * @param again where it is sent again; empty if it was sent
     */
    record Row(
            String recipient,
            String kind,
            String queued,
            String state,
            String label,
            String reason,
            String next,
            String again) {}
}
