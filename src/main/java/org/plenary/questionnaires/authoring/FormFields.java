package org.plenary.questionnaires.authoring;

import java.util.Set;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.authoring.AuthoringPage.InLanguage;
import org.plenary.questionnaires.authoring.AuthoringPage.Line;
import org.plenary.questionnaires.authoring.AuthoringPage.Texts;

/** The fields of a form with what was typed in them, for the page. */
final class FormFields {

    private final Set<Language> languages;
    private final Typed typed;
    private final Words words;

    /** @param languages in which the questionnaire is meant to be whole */
    FormFields(Set<Language> languages, Typed typed, Words words) {
        this.languages = languages;
        this.typed = typed;
        this.words = words;
    }

    Line line(String name) {
        return new Line(name, typed.text(name), error(name));
    }

    Texts texts(String name, String label) {
        return new Texts(
                name,
                words.text(label),
                error(name),
                languages.stream()
                        .map(language -> new InLanguage(
                                name + "." + language.tag(),
                                language.tag(),
                                language.direction(),
                                language.ownName(),
                                typed.text(name + "." + language.tag())))
                        .toList());
    }

    /** What is wrong with a field, in words; empty if nothing is. */
    String error(String name) {
        return typed.error(name).map(words::text).orElse("");
    }
}
