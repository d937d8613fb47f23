package org.plenary.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the record shows.
 *
 * @param chain what is known of the seals
 * @param all the address without any filter; null if there is none
 * @param days the entries by the day on which they were made, the newest first
 * @param earlier the address of the entries before; null at the first
 * @param later the address of the entries after; null at the newest
 */
record RecordPage(
        Chain chain,
        Form form,
        @Nullable String all,
        String shown,
        List<Day> days,
        @Nullable String earlier,
        @Nullable String later,
        String csv,
        String json) {

    /**
     * What was found when the record was last verified.
     *
     * @param kind of the chip: done, breach, or provisional where it was never verified
     */
    record Chain(String kind, String label, String sentence, String since) {}

    /** The filters, as they are chosen. */
    record Form(List<Choice> sessions, List<Choice> acts, String actor, String matter, String day) {}

    /** A value of a filter. */
    record Choice(String value, String label, boolean chosen) {}

    /** The acts of a day. */
    record Day(String date, List<Row> rows) {}

    /**
     * An entry.
     *
     * @param at the time of day, as {@code time} elements want it and as readers do
     * @param details on whose behalf, in which session and meeting, under which rule
     * @param rulings how many findings were ruled on, in words; empty for none
     */
    record Row(
            String number,
            String address,
            String instant,
            String at,
            String sentence,
            List<String> details,
            @Nullable Matter matter,
            String rulings,
            String actor) {}

    /** What an act is about: its key, and the address of all acts on it. */
    record Matter(String key, String history) {}
}
