package org.plenary.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a session meets.
 *
 * @param opensAt the hour of the opening, in the zone of the body; null if it is not known
 * @param closes the last day, itself included
 */
public record SessionDates(LocalDate opens, @Nullable LocalTime opensAt, LocalDate closes) {

    /** @throws IllegalArgumentException if the session closes before it opens */
    public SessionDates {
        if (closes.isBefore(opens)) {
            throw new IllegalArgumentException("Closes on %s, before it opens on %s".formatted(closes, opens));
        }
    }

    /** Whether the day is one of the session's, from the first to the last. */
    public boolean include(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }
}
