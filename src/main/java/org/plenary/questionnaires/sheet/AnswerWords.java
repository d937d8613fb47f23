package org.plenary.questionnaires.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.languages.Localized;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Question;

/** An answer as people read it: line by line, the choices by their titles. */
public final class AnswerWords {

    private AnswerWords() {}

    /** The lines of an answer without their languages, where those cannot be marked; none for an empty one. */
    public static List<String> of(Question question, AnswerValue answer, Language language) {
        return lines(question, answer, language).stream()
                .map(AnswerLine::toString)
                .toList();
    }

    /** The lines of an answer; none for an empty one. */
    public static List<AnswerLine> lines(Question question, AnswerValue answer, Language language) {
        return Stream.of(
                        answer.values().stream().map(value -> chosen(question, value, answer.texts(), language)),
                        answer.text().isEmpty()
                                ? Stream.<AnswerLine>empty()
                                : answer.text().lines().map(AnswerLine::written),
                        answer.rows().stream().map(row -> AnswerLine.written(row(question, row))))
                .flatMap(lines -> lines)
                .toList();
    }

    private static AnswerLine chosen(Question question, String value, Map<String, String> texts, Language language) {
        var title = question.choice(value)
                .map(choice -> choice.title().in(language))
                .orElseGet(() -> new Localized(value, language));
        return new AnswerLine(title, texts.getOrDefault(value, ""));
    }

    /** The cells of a row in the order of the columns. */
    private static String row(Question question, Map<String, String> row) {
        var keys = question.columns().isEmpty()
                ? List.of("title", "name", "link")
                : question.columns().stream().map(column -> column.key()).toList();
        return String.join(
                " · ",
                keys.stream()
                        .map(key -> row.getOrDefault(key, ""))
                        .filter(cell -> !cell.isEmpty())
                        .toList());
    }
}
