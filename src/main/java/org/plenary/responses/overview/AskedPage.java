package org.plenary.responses.overview;

import java.util.List;
import org.plenary.languages.Localized;

/**
 * What a State is asked.
 *
 * @param open the cycles in which answers are expected now
 * @param earlier those that are closed
 */
record AskedPage(String state, List<CycleLine> open, List<CycleLine> earlier) {

    /**
     * A cycle.
     *
     * @param dates until when, in words
     * @param review the address of what all States answered; empty for one with whom only a part is shared
     */
    record CycleLine(Localized title, String dates, String review, List<Line> questionnaires) {}

    /**
     * A questionnaire.
     *
     * @param stage the kind of the chip, {@code label} its words
     * @param standing how many answers there are, in words
     * @param next what to do next, in words
     */
    record Line(Localized title, String address, String stage, String label, String standing, String next) {}
}
