package org.plenary.responses.form;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.sheet.AnswerWords;
import org.plenary.questionnaires.sheet.PostedAnswers;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Answers;
import org.plenary.responses.Response;
import org.plenary.responses.Saving;
import org.plenary.responses.form.SavedAnswer.Theirs;
import org.springframework.stereotype.Component;

/** Saves one answer, and says what came of it. */
@Component
class AnswerDesk {

    private final Answers answers;

    AnswerDesk(Answers answers) {
        this.answers = answers;
    }

    SavedAnswer save(Sheet sheet, Response response, Question question, Typed typed) {
        var problem = PostedAnswers.problem(question, typed.value());
        if (problem.isPresent()) {
            return refused(
                    422,
                    typed.seen(),
                    PostedAnswers.message(
                            question, problem.get(), sheet.respondent().words()));
        }
        var by = sheet.respondent().actor().name();
        var place = sheet.place(question);
        if (namesStrangeDocuments(response, place, typed.value())) {
            return refused(422, typed.seen(), text(sheet, "questionnaires.wrong.value"));
        }
        return switch (answers.save(response, place, typed.seen(), there -> typed.over(there, place, by))) {
            case Saving.Saved(var revision) ->
                new SavedAnswer(200, revision, typed.mark(), text(sheet, "responses.saved"), null);
            case Saving.Closed _ -> closed(sheet, typed.seen());
            case Saving.Conflict(var current) -> conflict(sheet, question, current);
        };
    }

    /** A document is added to an answer on its own page; a form can only keep those that some wording of the answer had. */
    private boolean namesStrangeDocuments(Response response, AnswerPlace place, AnswerValue value) {
        var named = value.documents();
        return !named.isEmpty()
                && !answers.history(response, place).stream()
                        .flatMap(wording -> wording.value().documents().stream())
                        .collect(Collectors.toSet())
                        .containsAll(named);
    }

    static SavedAnswer closed(Sheet sheet, long seen) {
        return refused(423, seen, text(sheet, "responses.not-open"));
    }

    private static SavedAnswer conflict(Sheet sheet, Question question, @Nullable Answer current) {
        var words = sheet.respondent().words();
        var there = Optional.ofNullable(current);
        var value = there.map(Answer::value).orElse(AnswerValue.EMPTY);
        return new SavedAnswer(
                409,
                there.map(Answer::revision).orElse(0L),
                Typed.mark(current),
                there.map(each -> words.text("responses.conflict", each.savedBy()))
                        .orElseGet(() -> words.text("responses.conflict-gone")),
                new Theirs(
                        AnswerWords.of(question, value, words.language()),
                        PostedAnswers.fields(question, value),
                        value));
    }

    private static SavedAnswer refused(int status, long revision, String message) {
        return new SavedAnswer(status, revision, "", message, null);
    }

    private static String text(Sheet sheet, String key) {
        return sheet.respondent().words().text(key);
    }
}
