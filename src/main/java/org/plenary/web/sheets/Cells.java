package org.plenary.web.sheets;

import java.util.List;

/**
 * A line of a file, cell by cell.
 *
 * @param line as a spreadsheet counts it, from 1
 */
public record Cells(int line, List<String> texts) {

    /** More than any honest table has. */
    static final int MOST_COLUMNS = 50;

    /** More than any honest cell; the rest is cut off before it can fill the memory. */
    private static final int LONGEST = 4_000;

    public Cells {
        texts = List.copyOf(texts);
    }

    /** The text in a column, counted from 0; empty where the line ends before it. */
    public String text(int column) {
        return column < texts.size() ? texts.get(column).strip() : "";
    }

    boolean isBlank() {
        return texts.stream().allMatch(String::isBlank);
    }

    static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
