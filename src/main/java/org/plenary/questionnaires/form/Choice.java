package org.plenary.questionnaires.form;

import org.plenary.languages.MultilingualText;

/**
 * One of the values that may be chosen as an answer.
 *
 * @param value what is stored and what conditions compare with, such as {@code partly}; never shown
 * @param help what the choice means; empty where its title says it
 * @param exclusive whether it excludes every other, such as "none of these"
 * @param text whether words may be given beside it, such as which "other" is meant
 */
public record Choice(String value, MultilingualText title, MultilingualText help, boolean exclusive, boolean text) {

    /** A choice that needs no explanation. */
    public static Choice of(String value, MultilingualText title) {
        return new Choice(value, title, MultilingualText.NONE, false, false);
    }
}
