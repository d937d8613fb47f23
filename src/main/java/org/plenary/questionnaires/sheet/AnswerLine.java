package org.plenary.questionnaires.sheet;

import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;

/**
 * A line of an answer as people read it. The template is {@code questionnaires/answer.jte}.
 *
 * @param chosen the title of the value that was chosen; null where nothing is chosen
 * @param written the words of the State, of whose language nothing is known; may be empty beside what is chosen
 */
public record AnswerLine(@Nullable Localized chosen, String written) {

    /** A line of nothing but words of the State. */
    public static AnswerLine written(String words) {
        return new AnswerLine(null, words);
    }

    public boolean isEmpty() {
        return chosen == null && written.isEmpty();
    }

    /** The direction of its paragraph: that of the page for what is chosen, else {@code auto}. */
    public @Nullable String direction() {
        return chosen == null ? "auto" : null;
    }

    @Override
    public String toString() {
        return chosen == null ? written : written.isEmpty() ? chosen.text() : chosen.text() + " – " + written;
    }
}
