package org.plenary.responses;

/**
 * Where an answer stands in a response.
 *
 * @param question the key of the question
 * @param occurrence 0, or the number of the occurrence in a repeated section
 */
public record AnswerPlace(String question, int occurrence) {

    /** The place of a question in a section that is not repeated. */
    public static AnswerPlace of(String question) {
        return new AnswerPlace(question, 0);
    }
}
