package org.plenary.responses.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;
import org.plenary.responses.Answer;
import org.plenary.responses.Answers;
import org.plenary.responses.Origin;
import org.plenary.responses.Response;
import org.plenary.responses.Visibility;
import org.plenary.responses.Wording;
import org.plenary.responses.documents.AnswerDocument;
import org.plenary.responses.documents.AnswerDocuments;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds documents to answers: each becomes an entry of the answer. */
@Component
class DocumentDesk {

    private final Respondents respondents;
    private final Answers answers;
    private final AnswerDocuments documents;

    DocumentDesk(Respondents respondents, Answers answers, AnswerDocuments documents) {
        this.respondents = respondents;
        this.answers = answers;
        this.documents = documents;
    }

    /** What kept the file from being added, the end of a key of words; empty if it was. */
    @Transactional
    public Optional<String> add(Sheet sheet, Question question, String name, byte[] content) {
        if (!sheet.respondent().writes()) {
            return Optional.of("closed");
        }
        var response = respondents.begun(sheet.respondent());
        var problem = documents.problem(response, content);
        if (problem.isPresent()) {
            return problem;
        }
        var by = sheet.respondent().actor().name();
        var document = documents.keep(response, name, content, by);
        var there = answers.at(response, sheet.place(question));
        answers.save(
                response,
                sheet.place(question),
                there.map(Answer::revision).orElse(0L),
                now -> new Wording(
                        sheet.place(question),
                        with(now.map(Answer::value).orElse(AnswerValue.EMPTY), question, document),
                        Origin.GIVEN,
                        now.map(Answer::visibility).orElse(Visibility.PUBLIC),
                        null,
                        by));
        return Optional.empty();
    }

    /**
     * Looks whether a document belongs to what somebody sees of a response.
     *
     * @throws AccessDeniedException if it stands only in answers that are not shared with who asks
     */
    void requireShared(Respondent respondent, Response response, long id) {
        var form = respondent.questionnaire().form();
        boolean shared = respondent.part().whole()
                || answers.of(response).values().stream()
                        .filter(answer ->
                                form.question(answer.place().question()).isPresent())
                        .flatMap(answer -> answer.value().rows().stream())
                        .anyMatch(row -> Long.toString(id).equals(row.get("file")));
        if (!shared) {
            throw new AccessDeniedException("no document of what is shared");
        }
    }

    private static AnswerValue with(AnswerValue value, Question question, AnswerDocument document) {
        var row = new HashMap<String, String>();
        row.put(question.kind() == QuestionKind.LEGISLATION ? "title" : "name", document.name());
        row.put("file", Long.toString(document.id()));
        var rows = new ArrayList<Map<String, String>>(value.rows());
        rows.add(row);
        return new AnswerValue(value.values(), value.texts(), value.text(), rows);
    }
}
