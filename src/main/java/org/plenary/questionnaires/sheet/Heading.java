package org.plenary.questionnaires.sheet;

import org.plenary.languages.Language;
import org.plenary.languages.Localized;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.form.Question;

/**
 * The title of a question or section as pages name it, in a language in which it exists. The template is
 * {@code questionnaires/heading.jte}.
 *
 * @param number that stands before it; empty where there is none
 */
public record Heading(String number, Localized title) {

    public static Heading of(Question question, Language language) {
        return new Heading(question.number(), question.title().in(language));
    }

    /** A title without number. */
    public static Heading of(MultilingualText title, Language language) {
        return new Heading("", title.in(language));
    }

    /** Both without their languages, for titles of pages and names of fields. */
    @Override
    public String toString() {
        return (number + " " + title.text()).strip();
    }
}
