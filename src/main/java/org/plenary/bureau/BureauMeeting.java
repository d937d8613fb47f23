package org.plenary.bureau;

import java.time.LocalDate;

/**
 * A meeting of the bureau (rule 30), or of the extended bureau, which the chairs of the regional groups join by practice.
 *
 * @param about what it took up, in the words of the secretariat; may be empty
 */
public record BureauMeeting(LocalDate day, boolean extended, String about) {}
