package org.plenary.reports;

import java.util.List;
import org.plenary.languages.Language;

/**
 * The list of organizations that is circulated under rule 17, paragraph 2, as the paper that prints it in one language.
 *
 * @param circulated when it was circulated, and how that stands to the period of the rule
 * @param columns the heads of the columns, as many as a row has cells
 */
record CirculatedListPaper(
        Head head, String title, String about, String circulated, List<String> columns, List<List<String>> rows) {

    CirculatedListPaper {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * What stands at the head of the paper.
     *
     * @param symbol empty if the document has none yet
     */
    record Head(
            Language language, String organization, String symbol, String body, String session, String placeAndDates) {}

    Language language() {
        return head.language();
    }

    boolean isRightToLeft() {
        return language().direction().equals("rtl");
    }

    /** The cells of a line from left to right on the page, which is the other way round in Arabic. */
    List<String> ordered(List<String> cells) {
        return isRightToLeft() ? cells.reversed() : cells;
    }
}
