package org.plenary.responses;

import org.plenary.questionnaires.form.Section;

/**
 * Where an answer stands in a response.
 *
 * @param question the key of the question
 * @param occurrence 0, or the number of the occurrence in a repeated section
 */
public record AnswerPlace(String question, int occurrence) {

    /** The most entries that a repeated section may have. */
    public static final int MOST_OCCURRENCES = 500;

    /** Whether a section has answers at an occurrence: 0 if it is not repeated, else one of its entries. */
    public static boolean isIn(Section section, int occurrence) {
        return section.repeated() ? occurrence > 0 && occurrence <= MOST_OCCURRENCES : occurrence == 0;
    }

    /** The place of a question in a section that is not repeated. */
    public static AnswerPlace of(String question) {
        return new AnswerPlace(question, 0);
    }
}
