package org.plenary.treaties;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one State did under one treaty: it signed, it deposited an instrument, or both.
 *
 * @param instrument the code of the treaty
 * @param state the code of the State
 * @param kind how it expressed its consent to be bound; null until it has deposited
 * @param succeeded for a State that succeeded, the day on which it did; null for all others
 * @param listedAs its name in the list of the depositary that the data come from
 * @param note the name of what must be said about the row, such as {@code european-community}; empty for most
 */
public record Participation(
        String instrument,
        String state,
        @Nullable LocalDate signed,
        @Nullable LocalDate deposited,
        @Nullable Kind kind,
        @Nullable LocalDate succeeded,
        String listedAs,
        String note) {

    /** How consent to be bound is expressed: the instrument that is deposited. */
    public enum Kind {
        RATIFICATION,
        ACCEPTANCE,
        APPROVAL,
        ACCESSION,
        SUCCESSION;

        /** The end of its keys of words, such as {@code accession}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isSignedBy(LocalDate day) {
        return signed != null && !signed.isAfter(day);
    }

    public boolean isDepositedBy(LocalDate day) {
        return deposited != null && !deposited.isAfter(day);
    }
}
