package org.plenary.responses.form;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Column;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;
import org.plenary.questionnaires.sheet.PostedAnswers;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Answers;
import org.plenary.responses.Origin;
import org.plenary.responses.Response;
import org.plenary.responses.Responses;
import org.plenary.responses.Saving;
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
    private final Responses responses;
    private final Answers answers;
    private final AnswerDocuments documents;

    DocumentDesk(Respondents respondents, Responses responses, Answers answers, AnswerDocuments documents) {
        this.responses = responses;
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
        // Held, so that what is there now is what the document is added to.
        var response = responses.hold(respondents.begun(sheet.respondent()));
        var there = answers.at(response, sheet.place(question));
        var problem = response.isOpen() ? problem(response, there, content) : Optional.of("closed");
        if (problem.isPresent()) {
            return problem;
        }
        var by = sheet.respondent().actor().name();
        var document = documents.keep(response, name, content, by);
        var place = sheet.place(question);
        var seen = there.map(Answer::revision).orElse(0L);
        return answers.save(response, place, seen, now -> with(now, place, entry(question, document), by))
                        instanceof Saving.Saved
                ? Optional.empty()
                : Optional.of("closed");
    }

    private Optional<String> problem(Response response, Optional<Answer> there, byte[] content) {
        return there.filter(each -> each.value().rows().size() >= PostedAnswers.MOST_ROWS)
                .map(_ -> "rows")
                .or(() -> documents.problem(response, content));
    }

    /** What nobody has confirmed yet waits for that with the document as well. */
    private static Wording with(Optional<Answer> now, AnswerPlace place, Map<String, String> entry, String by) {
        var value = now.map(Answer::value).orElse(AnswerValue.EMPTY);
        var rows = new ArrayList<>(value.rows());
        rows.add(entry);
        var earlier = now.filter(Answer::isToConfirm);
        return new Wording(
                place,
                new AnswerValue(value.values(), value.texts(), value.text(), rows),
                earlier.map(Answer::origin).orElse(Origin.GIVEN),
                now.map(Answer::visibility).orElse(Visibility.PUBLIC),
                earlier.map(Answer::takenFrom).orElse(null),
                by);
    }

    private static Map<String, String> entry(Question question, AnswerDocument document) {
        return Map.of(
                question.kind() == QuestionKind.LEGISLATION ? "title" : "name",
                document.name(),
                Column.DOCUMENT,
                Long.toString(document.id()));
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
                        .anyMatch(answer -> answer.value().documents().contains(Long.toString(id)));
        if (!shared) {
            throw new AccessDeniedException("no document of what is shared");
        }
    }
}
