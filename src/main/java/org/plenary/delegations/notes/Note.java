package org.plenary.delegations.notes;

import java.time.Instant;

/**
 * A note verbale as it came in.
 *
 * @param delegation the number of the delegation
 * @param type such as {@code application/pdf}
 * @param erased whether its content is gone, since its time was over
 */
public record Note(
        long id, long delegation, String name, String type, String givenBy, Instant givenAt, boolean erased) {}
