package org.plenary.responses.overview;

import java.util.List;
import org.plenary.languages.Localized;
import org.plenary.questionnaires.sheet.AnswerLine;
import org.plenary.questionnaires.sheet.Heading;

/** Answers to be read, not changed: every wording of one answer, or all that was submitted. */
record HistoryPage(Localized title, String lead, String overview, List<Line> lines) {

    /**
     * An answer.
     *
     * @param heading the question, or who saved this wording of it and when
     * @param text the lines of the answer; none for one that was taken out
     */
    record Line(Heading heading, String note, List<AnswerLine> text) {}
}
