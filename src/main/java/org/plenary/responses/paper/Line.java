package org.plenary.responses.paper;

import java.util.List;

/**
 * A line of a paper: one thing to fill in, or a heading or note between them.
 *
 * @param path names what is filled in ({@link Paths}); empty for headings and notes
 * @param number of the question; empty below its first line
 * @param hint what helps to answer; may be empty
 * @param how what may be given, in words
 * @param text what is there now
 * @param options what may be chosen; empty where anything may be written
 * @param seen what the paper was made from ({@link Seen})
 */
record Line(
        Kind kind,
        String path,
        String number,
        String label,
        String hint,
        String how,
        String text,
        List<String> options,
        String seen) {

    enum Kind {
        SECTION,
        NOTE,
        /** Names a question whose answer has several lines. */
        QUESTION,
        ANSWER,
        /** A box to mark. */
        BOX
    }

    Line {
        options = List.copyOf(options);
    }

    static Line heading(Kind kind, String number, String label, String hint) {
        return new Line(kind, "", number, label, hint, "", "", List.of(), "");
    }

    boolean isFilledIn() {
        return !path.isEmpty();
    }

    /** What the column of keys says of it: its path, and what it was made from. */
    String key() {
        return path.isEmpty() ? "" : path + " " + seen;
    }
}
