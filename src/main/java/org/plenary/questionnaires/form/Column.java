package org.plenary.questionnaires.form;

import org.plenary.languages.MultilingualText;

/**
 * A column of a table that is asked for.
 *
 * @param kind text, number or date
 */
public record Column(String key, QuestionKind kind, MultilingualText title) {}
