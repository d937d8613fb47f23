package org.plenary.delegations.spreadsheet;

import java.util.List;

/**
 * A line of a file, cell by cell.
 *
 * @param line as a spreadsheet counts it, from 1
 */
record Cells(int line, List<String> texts) {

    /** More people than any delegation has, and few enough to look through. */
    static final int MOST_LINES = 2000;

    /** More than any honest cell; the rest is cut off before it can fill the memory. */
    static final int LONGEST = 1000;

    Cells {
        texts = List.copyOf(texts);
    }

    boolean isBlank() {
        return texts.stream().allMatch(String::isBlank);
    }
}
