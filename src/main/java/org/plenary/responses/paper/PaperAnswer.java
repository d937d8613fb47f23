package org.plenary.responses.paper;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Column;
import org.plenary.questionnaires.form.Question;
import org.plenary.responses.Answer;

/** As much of an answer as a paper can carry: the files beside laws and documents stay on the site. */
record PaperAnswer(AnswerValue value) {

    static PaperAnswer asOnPaper(Question question, @Nullable Answer answer) {
        return of(question, answer == null ? AnswerValue.EMPTY : answer.value());
    }

    static PaperAnswer of(Question question, AnswerValue value) {
        var chosen = question.choices().stream()
                .map(choice -> choice.value())
                .filter(value.values()::contains)
                .limit(question.kind().isMany() ? Integer.MAX_VALUE : 1)
                .toList();
        var texts = new TreeMap<String, String>();
        question.choices().stream()
                .filter(choice -> choice.text() && chosen.contains(choice.value()))
                .forEach(choice -> texts.put(choice.value(), plain(value.texts().getOrDefault(choice.value(), ""))));
        return new PaperAnswer(new AnswerValue(chosen, texts, plain(value.text()), rows(question, value)));
    }

    /** With the files that stood beside the same laws and documents. */
    AnswerValue withFilesOf(Question question, AnswerValue there) {
        if (!question.kind().takesDocuments()) {
            return value;
        }
        var name = columns(question).getFirst();
        var files = there.rows().stream()
                .filter(row -> row.containsKey(Column.DOCUMENT) && row.containsKey(name))
                .collect(Collectors.toMap(row -> row.get(name), row -> row.get(Column.DOCUMENT), (one, _) -> one));
        var rows = value.rows().stream()
                .map(row -> withFile(row, files.get(row.get(name))))
                .toList();
        return new AnswerValue(value.values(), value.texts(), value.text(), rows);
    }

    /** The keys of what a row of the answer has. */
    static List<String> columns(Question question) {
        return switch (question.kind()) {
            case LEGISLATION -> List.of("title", "link");
            case ATTACHMENT -> List.of("name");
            default -> question.columns().stream().map(column -> column.key()).toList();
        };
    }

    /** Without what no paper can carry: marks that no printer knows, halves of letters. */
    static String plain(String text) {
        var plain = new StringBuilder();
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(PaperAnswer::isLetter)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static boolean isLetter(int sign) {
        return sign == '\n'
                || sign == '\t'
                || (sign >= 0x20 && !(sign >= 0xD800 && sign <= 0xDFFF) && (sign & 0xFFFE) != 0xFFFE);
    }

    private static List<Map<String, String>> rows(Question question, AnswerValue value) {
        var columns = columns(question);
        return value.rows().stream()
                .map(row -> {
                    Map<String, String> cells = new TreeMap<>();
                    columns.forEach(column -> cells.put(column, plain(row.getOrDefault(column, ""))));
                    return cells;
                })
                .toList();
    }

    private static Map<String, String> withFile(Map<String, String> row, @Nullable String file) {
        if (file == null) {
            return row;
        }
        var whole = new TreeMap<>(row);
        whole.put(Column.DOCUMENT, file);
        return whole;
    }
}
