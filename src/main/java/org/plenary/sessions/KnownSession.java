package org.plenary.sessions;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.MultilingualText;

/**
 * A session of a body as the record knows it, whether or not this desk holds its agenda.
 *
 * @param key how addresses name it
 * @param report the symbol of its report; null if it was not seen
 * @param source where the dates are known from
 */
public record KnownSession(
        Body body,
        int number,
        String key,
        SessionDates dates,
        MultilingualText place,
        @Nullable String report,
        Certainty certainty,
        String source) {

    /** How sure the dates are. */
    public enum Certainty {
        /** Those of the session's own papers. */
        REPORT,
        /** Those of press releases and news. */
        PRESS,
        /** The days are given, the year follows from the order of the sessions. */
        YEAR_INFERRED,
        /** Announced before the session, and not confirmed since. */
        ANNOUNCED;

        /** The word of the data and of the API: {@code year-inferred}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Certainty ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
