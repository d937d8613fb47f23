package org.plenary.questionnaires.desk;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;
import org.plenary.questionnaires.form.Section;

/**
 * All texts of a questionnaire that are there in some language, each with its place. Answers that are the same everywhere, such as
 * yes and no, are words of the interface and none of them.
 */
final class FormTexts {

    private FormTexts() {}

    static List<Text> of(Form form) {
        return Stream.concat(
                        Stream.of(new Text(Place.WHOLE, "", "authoring.title", "", form.title())),
                        form.sections().stream().flatMap(FormTexts::of))
                .filter(text -> !text.text().isEmpty())
                .toList();
    }

    private static Stream<Text> of(Section section) {
        return Stream.concat(
                Stream.of(
                        new Text(Place.SECTION, section.key(), "authoring.title", "", section.title()),
                        new Text(Place.SECTION, section.key(), "authoring.description", "", section.description())),
                section.questions().stream().flatMap(FormTexts::of));
    }

    private static Stream<Text> of(Question question) {
        return Stream.of(
                        Stream.of(
                                of(question, "authoring.title", "", question.title()),
                                of(question, "authoring.help", "", question.help()),
                                of(question, "authoring.message", "", question.constraintMessage())),
                        ownChoices(question),
                        question.columns().stream()
                                .map(column ->
                                        of(question, "questionnaires.text.column", column.key(), column.title())))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> ownChoices(Question question) {
        return question.kind() == QuestionKind.ONE_OF || question.kind() == QuestionKind.MANY_OF
                ? question.choices().stream()
                        .flatMap(choice -> Stream.of(
                                of(question, "questionnaires.text.choice", choice.value(), choice.title()),
                                of(question, "questionnaires.text.choice-help", choice.value(), choice.help())))
                : Stream.empty();
    }

    private static Text of(Question question, String words, String part, MultilingualText text) {
        return new Text(Place.QUESTION, question.key(), words, part, text);
    }

    /** Where a text stands. */
    enum Place {
        /** The questionnaire itself. */
        WHOLE,
        SECTION,
        QUESTION
    }

    /**
     * A text at its place.
     *
     * @param key of the section or question
     * @param words the key of what it is there
     * @param part the value of the choice or the key of the column it belongs to; empty if to neither
     */
    record Text(Place place, String key, String words, String part, MultilingualText text) {

        boolean lacks(Language language) {
            return !text.isIn(language);
        }
    }
}
