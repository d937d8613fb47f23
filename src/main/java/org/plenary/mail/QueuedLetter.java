package org.plenary.mail;

import org.plenary.languages.Language;

/**
 * A letter that is to be written and sent.
 *
 * @param kind which {@link LetterWriter} writes it, such as {@code access.invitation}; the key of its name is
 *     {@code access.letter.invitation}
 * @param recipient the e-mail address
 * @param matter what it is about, for its writer
 * @param language that it is written in
 */
public record QueuedLetter(String kind, String recipient, String matter, Language language) {}
