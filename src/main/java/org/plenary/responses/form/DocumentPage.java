package org.plenary.responses.form;

/**
 * Where a document is added to an answer.
 *
 * @param question its title
 * @param address to which the document is sent
 * @param back the address of the question on its form
 * @param error what is wrong with the file; empty for nothing
 */
record DocumentPage(String question, String section, String address, String back, String error) {}
