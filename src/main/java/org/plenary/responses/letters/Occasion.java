package org.plenary.responses.letters;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycle;

/**
 * What a letter of a cycle is sent for.
 *
 * @param days before or after the day by which answers are expected; 0 for the other kinds
 */
record Occasion(Kind kind, int days) {

    static final Occasion INVITATION = new Occasion(Kind.INVITATION, 0);

    /** To those that never answered any questionnaire; sent when an officer says so. */
    static final Occasion NEVER_ANSWERED = new Occasion(Kind.NEVER_ANSWERED, 0);

    private static final Pattern REMINDER = Pattern.compile("(before|after)-([0-9]{1,3})");

    enum Kind {
        INVITATION,
        BEFORE,
        AFTER,
        NEVER_ANSWERED;

        /** The end of the keys of its words. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Occasion before(int days) {
        return new Occasion(Kind.BEFORE, days);
    }

    static Occasion after(int days) {
        return new Occasion(Kind.AFTER, days);
    }

    /** The occasion of a word; one that the calendar knows no more is still read. */
    static Optional<Occasion> ofWord(String word) {
        if (word.equals(INVITATION.word())) {
            return Optional.of(INVITATION);
        }
        if (word.equals(NEVER_ANSWERED.word())) {
            return Optional.of(NEVER_ANSWERED);
        }
        var reminder = REMINDER.matcher(word);
        return reminder.matches()
                ? Optional.of(new Occasion(
                        Kind.valueOf(reminder.group(1).toUpperCase(Locale.ROOT)), Integer.parseInt(reminder.group(2))))
                : Optional.empty();
    }

    /** {@code invitation}, {@code before-14}. */
    String word() {
        return isReminder() ? kind.word() + "-" + days : kind.word();
    }

    boolean isReminder() {
        return kind == Kind.BEFORE || kind == Kind.AFTER;
    }

    /** The day from which it goes out; empty if only an officer sends it. */
    Optional<LocalDate> due(Cycle cycle) {
        return switch (kind) {
            case INVITATION -> Optional.of(cycle.opens());
            case BEFORE -> Optional.of(cycle.closes().minusDays(days));
            case AFTER -> Optional.of(cycle.closes().plusDays(days));
            case NEVER_ANSWERED -> Optional.empty();
        };
    }

    boolean isDue(Cycle cycle, LocalDate today) {
        return due(cycle).filter(day -> !day.isAfter(today)).isPresent();
    }

    /** Its name, such as "Reminder 14 days before". */
    String name(Words words) {
        return words.text("cycles.letter." + kind.word(), days);
    }
}
