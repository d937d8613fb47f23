package org.plenary.questionnaires.form;

import org.plenary.languages.MultilingualText;

/**
 * A column of a table that is asked for.
 *
 * @param key under which a row has its cell; never {@link #DOCUMENT}
 * @param kind text, number or date
 */
public record Column(String key, QuestionKind kind, MultilingualText title) {

    /** Under which a row keeps the document that is given with it, so that no column can have this key. */
    public static final String DOCUMENT = "file";
}
