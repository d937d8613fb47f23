package org.plenary.documents.library;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.documents.LanguageMarks;
import org.plenary.languages.Localized;

/**
 * What the library shows.
 *
 * @param asked the words of the search field
 * @param kept what the form of the search keeps of the address
 * @param total the sentence that says how many documents there are
 * @param all the address without any choice; null if there is none
 * @param earlier the address of the page before; null at the start
 */
record LibraryPage(
        String asked,
        Map<String, String> kept,
        String total,
        @Nullable String all,
        List<Facet> facets,
        List<Column> columns,
        List<Row> rows,
        @Nullable String earlier,
        @Nullable String later,
        String csv,
        String json) {

    /** What documents can be told apart by. */
    record Facet(String label, boolean symbols, List<Choice> choices) {}

    /** One of the choices of a facet, with the number of documents it would show. */
    record Choice(String label, int number, String address, boolean chosen) {}

    /**
     * The head of a column.
     *
     * @param address of the list sorted by it; null if it does not sort
     * @param sorted what {@code aria-sort} says: ascending, descending or none
     */
    record Column(String label, @Nullable String address, String sorted) {}

    /** One document. */
    record Row(
            String symbol,
            String address,
            Localized title,
            String kind,
            @Nullable String issued,
            LanguageMarks languages) {}
}
