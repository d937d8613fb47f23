package org.plenary.synthesis.desk;

import java.util.function.Predicate;
import org.plenary.languages.Words;
import org.plenary.questionnaires.form.Section;

/**
 * Who reads figures.
 *
 * @param sees whether a section is for the reader
 */
record Reader(Audience audience, Predicate<Section> sees, Words words) {

    static Reader of(Audience audience, Words words) {
        return new Reader(audience, _ -> true, words);
    }
}
