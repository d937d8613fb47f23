package org.plenary.treaties;

import org.plenary.languages.Localized;

/**
 * A place that deals with an article of a treaty, such as an agenda item of a session.
 *
 * @param label where it stands, in the reader's language: {@code Fourth session, item 2 (c)}
 * @param title what it is called, in a language that exists
 * @param address the address of its page, such as {@code /sessions/4/agenda/2c}
 */
public record ArticleMention(String label, Localized title, String address) {}
