package org.plenary.responses.overview;

import java.util.List;

/** Answers to be read, not changed: every wording of one answer, or all that was submitted. */
record HistoryPage(String title, String lead, String overview, List<Line> lines) {

    /** @param text the lines of the answer; none for one that was taken out */
    record Line(String label, String note, List<String> text) {}
}
