package org.plenary.treaties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A count that somebody published on a dated page, to hold ours against.
 *
 * @param signatories how many had signed; null where only Parties were counted
 * @param parties how many had deposited, which is what such pages mean by "Parties"
 * @param source where it was published
 */
public record PublishedTotal(
        String instrument, LocalDate day, @Nullable Integer signatories, int parties, String source) {}
