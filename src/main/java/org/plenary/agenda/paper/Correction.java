package org.plenary.agenda.paper;

import org.jspecify.annotations.Nullable;
import org.plenary.agenda.ItemNumber;

/**
 * What an officer puts right before a paper is read again. Corrections are given to
 * {@link AnnotatedAgendaReader#read(PaperText, org.plenary.sessions.Bodies, java.util.List)} together; a later one wins
 * over an earlier one for the same line or value.
 */
public sealed interface Correction {

    /** The line reads so; structure is looked for in the corrected text. Lines count from 1. */
    record LineText(int line, String text) implements Correction {}

    /**
     * The line stands at this place, whatever it looks like.
     *
     * <ul>
     *   <li>{@code ITEM} with a number: here this item begins, in the list of items or as a heading over annotations,
     *       wherever the line stands; the mark of its number may be missing in the text.
     *   <li>{@code ITEM} without a number: the title of the item before goes on.
     *   <li>{@code ANNOTATION}, {@code DOCUMENT}: text or a document of that item; without a number, of the item that the
     *       text before belongs to.
     *   <li>{@code TIMETABLE}, {@code HEADING}, {@code FURNITURE}, {@code UNPLACED}: nothing is read from it but what its
     *       part of the paper gives; furniture is passed over.
     * </ul>
     */
    record LinePlace(
            int line, AnnotatedAgenda.Place place, @Nullable ItemNumber item) implements Correction {}

    /** A value of the head is this one. */
    record HeadValue(Field field, String value) implements Correction {}

    /** What of the head can be put right, with the form of its value. */
    enum Field {
        /** Id of a body: {@code untoc-cop}. */
        BODY,
        /** {@code CTOC/COP/2008/1}. */
        SYMBOL,
        /** Number of the session: {@code 4}. */
        NUMBER,
        /** First day: {@code 2008-10-08}. */
        OPENS,
        /** Hour of the opening: {@code 10:00}. */
        OPENS_AT,
        /** Last day: {@code 2008-10-17}. */
        CLOSES,
        /** Day of distribution: {@code 2008-08-01}. */
        ISSUED,
        /** Tag of the language: {@code zh}. */
        LANGUAGE
    }
}
