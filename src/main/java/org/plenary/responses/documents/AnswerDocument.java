package org.plenary.responses.documents;

/**
 * A document that belongs to an answer.
 *
 * @param type its media type, by its content
 */
public record AnswerDocument(long id, String name, String type) {}
