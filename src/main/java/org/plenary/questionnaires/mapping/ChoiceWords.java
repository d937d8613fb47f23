package org.plenary.questionnaires.mapping;

import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.Question;

/** What an answer is called in the sentences of pages. */
final class ChoiceWords {

    private ChoiceWords() {}

    /** The title of a choice; a value that has none, or cannot be chosen, stands for itself. */
    static Object of(Question question, String value) {
        return question.choice(value)
                .map(Choice::title)
                .filter(title -> !title.isEmpty())
                .<Object>map(title -> title)
                .orElse(value);
    }
}
