package org.plenary.observers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done about the participation of an observer; never changed afterwards.
 *
 * @param number counted from 1 for each participation
 * @param on the day on which it was done, which may lie before the day it was recorded
 * @param byState the State Party that objected
 * @param said a decision, a reason or a note, in the words of the officer; may be empty
 * @param standing whether the status was to last beyond the session
 */
public record ObserverAct(
        int number,
        Kind kind,
        LocalDate on,
        @Nullable String byState,
        String said,
        boolean standing,
        String recordedBy,
        Instant recordedAt) {

    /** What can be done about the participation of an observer. */
    public enum Kind {
        /** The Secretary-General was told in writing. */
        NOTICE,
        /** The bureau received an application. */
        APPLICATION,
        /** The secretariat put it on a list that it circulated. */
        CIRCULATION,
        /** A State Party objected. */
        OBJECTION,
        /** The status is accorded, nobody having objected and the Conference not having decided otherwise. */
        ACCORDED,
        /** The Conference decided to admit. */
        ADMISSION,
        /** The Conference decided otherwise. */
        REFUSAL,
        WITHDRAWAL,
        /** One who had withdrawn gives notice or applies again. */
        RENEWAL;

        /** The word of the data and of keys: {@code notice}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException if no kind has this word */
        public static Kind ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
