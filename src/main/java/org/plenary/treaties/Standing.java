package org.plenary.treaties;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a State stands to a treaty on a day. */
public enum Standing {
    /** The treaty is in force for it. */
    PARTY,
    /** It has deposited its instrument, and the treaty is not yet in force for it. */
    DEPOSITED,
    /** It has signed and has not deposited an instrument. */
    SIGNATORY,
    /** It has done neither. */
    NEITHER;

    /**
     * The standing of a State that did this.
     *
     * @param inForce the day on which the treaty enters into force for it; null if it has not deposited
     */
    public static Standing of(Participation participation, @Nullable LocalDate inForce, LocalDate day) {
        if (inForce != null && !inForce.isAfter(day)) {
            return PARTY;
        }
        if (participation.isDepositedBy(day)) {
            return DEPOSITED;
        }
        return participation.isSignedBy(day) ? SIGNATORY : NEITHER;
    }

    /** The end of its keys of words and of its class in style sheets, such as {@code signatory}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
