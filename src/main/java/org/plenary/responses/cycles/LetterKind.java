package org.plenary.responses.cycles;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.plenary.questionnaires.Cycle;

/** The letters of a cycle, each with the day from which it is due. */
enum LetterKind {
    INVITATION(Kind.FROM_OPENING, 0),
    /** Two weeks before answers are expected. */
    TWO_WEEKS(Kind.BEFORE_CLOSING, 14),
    THREE_DAYS(Kind.BEFORE_CLOSING, 3),
    /** A week after answers were expected. */
    OVERDUE(Kind.BEFORE_CLOSING, -7),
    /** To those that never answered any questionnaire; sent when an officer says so. */
    NEVER_ANSWERED(Kind.BY_HAND, 0);

    private final Kind kind;
    private final int days;

    LetterKind(Kind kind, int days) {
        this.kind = kind;
        this.days = days;
    }

    /** {@code two-weeks}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<LetterKind> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** The day from which it goes out; empty if only an officer sends it. */
    Optional<LocalDate> due(Cycle cycle) {
        return switch (kind) {
            case FROM_OPENING -> Optional.of(cycle.opens());
            case BEFORE_CLOSING -> Optional.of(cycle.closes().minusDays(days));
            case BY_HAND -> Optional.empty();
        };
    }

    private enum Kind {
        FROM_OPENING,
        BEFORE_CLOSING,
        BY_HAND
    }
}
