package org.plenary.responses.paper;

import java.util.List;
import org.plenary.languages.Words;

/**
 * A response as it is filled in on paper.
 *
 * @param mark says whose answers to what they are; it must come back with the paper
 * @param lead how to fill it in, in words
 */
record Paper(String title, String lead, String mark, List<Line> lines, Words words) {

    static final String MARKED = "plenary-answers:";
    static final String BOX = "☐";
    static final String MARKED_BOX = "☒";

    Paper {
        lines = List.copyOf(lines);
    }
}
