package org.plenary.agenda;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plenary.documents.DocumentSymbol;

/**
 * A version of the agenda of a session, without its items.
 *
 * @param number counted from 1; the highest is the current one
 * @param symbol of the paper that it came with; null for one made by hand from the start
 * @param madeBy the name of the officer
 * @param adoption null unless the body adopted it
 */
public record AgendaVersion(
        int number,
        Status status,
        Origin origin,
        @Nullable DocumentSymbol symbol,
        String madeBy,
        Instant madeAt,
        @Nullable Adoption adoption) {

    /** What made a version. */
    public enum Origin {
        /** Accepting a paper. */
        PAPER,
        /** An officer's edit. */
        EDIT,
        /** The act of adoption. */
        ADOPTION
    }

    /**
     * The act by which a body adopts its agenda.
     *
     * @param meeting the meeting as the record names it, such as {@code 1st meeting}
     */
    public record Adoption(LocalDate on, String meeting) {}
}
