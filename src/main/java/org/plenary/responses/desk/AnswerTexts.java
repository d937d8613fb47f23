package org.plenary.responses.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.languages.Words;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Column;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.sheet.AnswerLine;
import org.plenary.questionnaires.sheet.AnswerWords;
import org.plenary.responses.desk.ResponsePage.Document;
import org.plenary.responses.desk.ResponsePage.Text;
import org.plenary.responses.documents.AnswerDocument;

/**
 * Writes answers for the secretariat, each entry with its document.
 *
 * @param documents those that the answers name, by id
 * @param address of the response at the desk
 */
record AnswerTexts(Map<Long, AnswerDocument> documents, String address, Words words) {

    /** The document that a row of an answer names. */
    static Optional<Long> document(Map<String, String> row) {
        return Optional.ofNullable(row.get(Column.DOCUMENT))
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    /** The lines of an answer; none for an empty one. */
    Stream<Text> of(Question question, AnswerValue value) {
        var withoutRows = new AnswerValue(value.values(), value.texts(), value.text(), List.of());
        return Stream.concat(
                AnswerWords.lines(question, withoutRows, words.language()).stream()
                        .map(line -> new Text(line, null)),
                value.rows().stream().map(row -> entry(question, row)));
    }

    private Text entry(Question question, Map<String, String> row) {
        var alone = new AnswerValue(List.of(), Map.of(), "", List.of(row));
        var text = String.join("", AnswerWords.of(question, alone, words.language()));
        var document = document(row).map(documents::get).map(this::shown).orElse(null);
        return new Text(AnswerLine.written(document != null && text.equals(document.name()) ? "" : text), document);
    }

    private Document shown(AnswerDocument document) {
        return new Document(
                document.name(),
                words.text("responses.document.size", Math.max(1, document.size() / 1024)),
                address + "/documents/" + document.id());
    }
}
