package org.plenary.bureau;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A Vice-President whom the President named to act in the President's place (rule 24).
 *
 * @param officer the Vice-President
 * @param meeting the number of the meeting; null for the whole day
 */
public record ActingPresident(
        long officer, LocalDate day, @Nullable Integer meeting) {}
