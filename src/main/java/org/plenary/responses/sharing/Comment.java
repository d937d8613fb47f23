package org.plenary.responses.sharing;

import java.time.Instant;

/**
 * What somebody who writes an answer says to the others about it.
 *
 * @param number higher than that of any comment made before
 */
public record Comment(long number, String text, String by, Instant at) {

    /** The longest comment, in letters. */
    public static final int LONGEST = 4000;
}
