package org.plenary.questionnaires.mapping;

import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;
import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.Question;

/** What an answer is called on pages: the title of the choice, or its value where it has none. */
final class ChoiceWords {

    private ChoiceWords() {}

    /** The title of a choice, in the reader's language if it is there; a value that cannot be chosen stands for itself. */
    static String of(Question question, String value, Words words) {
        return question.choice(value)
                .map(Choice::title)
                .filter(title -> !title.isEmpty())
                .map(title -> spoken(title, words))
                .orElse(value);
    }

    /** A text in another language keeps its own direction among the words of the page. */
    private static String spoken(MultilingualText title, Words words) {
        var text = title.in(words.language());
        return text.isIn(words.language()) ? text.text() : "\u2068" + text.text() + "\u2069";
    }
}
