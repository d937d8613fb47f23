package org.plenary.questionnaires.authoring;

import org.plenary.languages.Words;
import org.plenary.questionnaires.Questionnaire;

/**
 * The form of a section or question that an officer asks for.
 *
 * @param action the address it is sent to
 * @param seen the mark of what was there when the form was opened; empty for what is new
 * @param error what is wrong with the whole, in words; empty if nothing is
 */
record Asked(Questionnaire shown, String action, String seen, String error, Words words) {

    /** Whether it is not there yet. */
    boolean fresh() {
        return seen.isEmpty();
    }

    Asked wrong(String key) {
        return new Asked(shown, action, seen, words.text(key), words);
    }

    /** The same over what was seen when it was typed. */
    Asked over(String mark) {
        return new Asked(shown, action, mark, error, words);
    }
}
