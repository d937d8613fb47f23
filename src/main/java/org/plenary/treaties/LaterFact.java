package org.plenary.treaties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deposit after the end of the data, known from a page of its own. Such facts are few and not complete, so they are shown
 * and never counted.
 *
 * @param deposited null where only the entry into force was seen
 * @param inForce null where only the deposit was seen
 */
public record LaterFact(
        String instrument,
        String state,
        @Nullable LocalDate deposited,
        @Nullable LocalDate inForce,
        String source) {}
