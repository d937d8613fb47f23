package org.plenary.programme;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The act by which the extended bureau approved the organization of work.
 *
 * @param on the day of the approval
 * @param recordedBy who of the secretariat recorded it
 * @param changedSince whether the programme was changed after it
 */
public record Approval(LocalDate on, String recordedBy, Instant recordedAt, boolean changedSince) {}
