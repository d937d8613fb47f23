package org.plenary.questionnaires.authoring;

import java.util.List;
import org.plenary.languages.Localized;
import org.plenary.questionnaires.sheet.Heading;

/** Pages on which questionnaires are written. */
final class AuthoringPage {

    private AuthoringPage() {}

    /**
     * A questionnaire with everything that can be changed.
     *
     * @param address of the questionnaire at the desk
     * @param titles the title in each of its languages, as it stands or as it was typed
     * @param seen the mark of the title that is there
     * @param findings what a careful reader would mend
     */
    record Outline(
            Localized title,
            String address,
            String version,
            boolean frozen,
            Texts titles,
            String seen,
            List<String> findings,
            List<Part> sections) {}

    /**
     * A section with its questions, or a question.
     *
     * @param action the address of its form, under which it is moved and deleted
     * @param heading its title in one of its languages
     */
    record Part(String key, Heading heading, String note, String action, List<Part> questions) {}

    /**
     * The form of a section.
     *
     * @param seen the mark of what was there when the form was opened
     * @param error what is wrong, in words; empty if nothing is
     * @param fresh whether it is not there yet
     */
    record SectionForm(
            Localized questionnaire,
            String outline,
            String heading,
            String action,
            String seen,
            String error,
            boolean fresh,
            Line key,
            Texts title,
            Texts description,
            Line relevant,
            boolean repeated,
            List<Option> treaties) {}

    /**
     * The form of a question.
     *
     * @param seen the mark of what was there when the form was opened
     * @param error what is wrong, in words; empty if nothing is
     * @param fresh whether it is not there yet
     * @param choicesError what is wrong with the choices; {@code columnsError} with the columns
     */
    record QuestionForm(
            Localized questionnaire,
            String outline,
            String heading,
            String action,
            String seen,
            String error,
            boolean fresh,
            Line key,
            Line number,
            List<Option> kinds,
            List<Option> sections,
            Texts title,
            Texts help,
            boolean required,
            Line provisions,
            List<Option> obligations,
            Line relevant,
            Line constraint,
            Texts message,
            String choicesError,
            List<ChoiceLine> choices,
            String columnsError,
            List<ColumnLine> columns) {}

    /** A field of one line with what was typed and what is wrong with it. */
    record Line(String name, String value, String error) {}

    /** A text asked for in several languages. */
    record Texts(String name, String label, String error, List<InLanguage> lines) {}

    /** @param language by its own name */
    record InLanguage(String name, String tag, String direction, String language, String value) {}

    record Option(String value, String label, boolean chosen) {}

    /** @param name the beginning of the names of its fields */
    record ChoiceLine(String name, String value, boolean exclusive, boolean text, Texts title, Texts help) {}

    record ColumnLine(String name, String key, List<Option> kinds, Texts title) {}
}
