package org.plenary.responses.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;
import org.plenary.questionnaires.sheet.AnswerLine;

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
        Localized questionnaire,
        String address,
        String board,
        String kind,
        String stage,
        List<String> submissions,
        boolean acts,
        boolean paper,
        List<Remarked> remarks,
        List<Section> sections) {

    /** @param question its title; null for a remark on the whole */
    record Remarked(@Nullable Localized question, String text) {}

    record Section(Localized title, List<Line> lines) {}

    /**
     * A question and its answer.
     *
     * @param changed whether it is otherwise than in the submission before
     * @param before the lines of that
     */
    record Line(String key, String number, Localized title, List<Text> answer, boolean changed, List<Text> before) {}

    /**
     * A line of an answer.
     *
     * @param line empty where the document says all there is
     * @param document that belongs to the line; null for none
     */
    record Text(AnswerLine line, @Nullable Document document) {}

    /** A document to be saved, and its size in words. */
    record Document(String name, String size, String address) {}
}
