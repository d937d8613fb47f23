package org.plenary.responses.paper.file;

/** How much a paper may hold: more than any honest one does, less than fills the memory. */
final class Limits {

    static final int MOST_COLUMNS = 50;

    private static final int MOST_ROWS = 50_000;
    private static final int MOST_LETTERS = 16 << 20;

    private int rows;
    private long letters;

    void row() {
        rows++;
        if (rows > MOST_ROWS) {
            throw new Exceeded();
        }
    }

    void text(String text) {
        letters += text.length();
        if (letters > MOST_LETTERS) {
            throw new Exceeded();
        }
    }

    /** Ends the reading of a paper that holds too much. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
