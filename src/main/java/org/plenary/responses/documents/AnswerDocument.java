package org.plenary.responses.documents;

/**
 * A document that belongs to an answer.
 *
 * @param type its media type, by its content
 * @param size in bytes
 */
public record AnswerDocument(long id, String name, String type, long size) {}
