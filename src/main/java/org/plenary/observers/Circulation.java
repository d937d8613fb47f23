package org.plenary.observers;

import java.time.LocalDate;
import java.util.List;
import org.plenary.languages.MultilingualText;

/**
 * A list of organizations that the secretariat circulated as a document (rule 17, para. 2).
 *
 * @param number counted from 1 for each session; the later ones are addenda
 * @param symbol of the document; empty if it has none yet
 */
public record Circulation(int number, LocalDate on, String symbol, List<Entry> entries) {

    public Circulation {
        entries = List.copyOf(entries);
    }

    /** An organization as the list showed it; the register may have changed since. */
    public record Entry(
            long participation,
            MultilingualText name,
            MultilingualText acronym,
            String website,
            MultilingualText information) {}
}
