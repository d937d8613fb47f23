package org.plenary.responses.desk;

import java.util.List;

/**
 * One State's response as the secretariat reads it: only what was submitted.
 *
 * @param submissions when and by whom it was submitted, in words, the latest first
 * @param acts whether it waits for the secretariat
 * @param paper whether an answer received on paper can be entered
 * @param remarks made when it was returned
 */
record ResponsePage(
        String state,
        String questionnaire,
        String address,
        String board,
        String kind,
        String stage,
        List<String> submissions,
        boolean acts,
        boolean paper,
        List<Remarked> remarks,
        List<Section> sections) {

    /** @param question its title; empty for a remark on the whole */
    record Remarked(String question, String text) {}

    record Section(String title, List<Line> lines) {}

    /**
     * A question and its answer.
     *
     * @param documents that belong to the answer
     * @param changed whether it is otherwise than in the submission before
     * @param before the lines of that
     */
    record Line(
            String key,
            String number,
            String title,
            List<String> answer,
            List<Link> documents,
            boolean changed,
            List<String> before) {}

    record Link(String label, String address) {}
}
