package org.plenary.responses.cycles;

import java.util.List;

/**
 * One State's response as the secretariat reads it.
 *
 * @param submitted when and by whom, in words; empty before the first submission
 * @param acts whether it waits for the secretariat
 */
record ResponsePage(
        String state,
        String questionnaire,
        String address,
        String board,
        String kind,
        String stage,
        String submitted,
        boolean acts,
        List<Section> sections) {

    record Section(String title, List<Line> lines) {}

    /**
     * A question and its answer.
     *
     * @param changed whether it is otherwise than in the submission before
     * @param before the lines of that
     */
    record Line(String key, String number, String title, List<String> answer, boolean changed, List<String> before) {}
}
