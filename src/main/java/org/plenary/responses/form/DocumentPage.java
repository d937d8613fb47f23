package org.plenary.responses.form;

import org.plenary.languages.Localized;

/**
 * Where a document is added to an answer.
 *
 * @param question its title
 * @param address to which the document is sent
 * @param back the address of the question on its form
 * @param error what is wrong with the file; empty for nothing
 */
record DocumentPage(Localized question, Localized section, String address, String back, String error) {}
