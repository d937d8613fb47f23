package org.plenary.documents;

import org.plenary.languages.Localized;

/**
 * A place under which a document stands, such as an item of an agenda.
 *
 * @param label what is short of it: {@code 2(c)}, with the session
 * @param address of its page
 */
public record Mention(String label, Localized title, String address) {}
