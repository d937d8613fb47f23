package org.plenary.responses;

/**
 * What the secretariat asks of a State about its response.
 *
 * @param question the key of the question; empty for the response as a whole
 */
public record Remark(String question, String text) {}
