package org.plenary.bureau;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A representative nominated for an office of a session, or elected to it.
 *
 * @param state the code of the State Party
 * @param group the regional group of the State when the session opened; null for one outside the groups
 * @param electedOn null while only nominated; for one who replaces another (rule 31) the day that began
 * @param meeting the number of the meeting of the election; null where it was in none
 * @param replaces the officer whose term is served to its end; null for one elected
 * @param leftOn the day on which the officer gave up the office; null while in office
 */
public record Officer(
        long id,
        Office office,
        String person,
        String state,
        @Nullable String group,
        @Nullable LocalDate electedOn,
        @Nullable Integer meeting,
        @Nullable Long replaces,
        @Nullable LocalDate leftOn) {

    public boolean isElected() {
        return electedOn != null;
    }

    public boolean isInOffice() {
        return electedOn != null && leftOn == null;
    }
}
