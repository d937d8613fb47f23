package org.plenary.responses.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.sheet.AnswerWords;
import org.plenary.questionnaires.sheet.Heading;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Answers;
import org.plenary.responses.Submissions;
import org.plenary.responses.form.Respondent;
import org.plenary.responses.form.Sources;
import org.plenary.responses.overview.HistoryPage.Line;
import org.springframework.stereotype.Component;

/** Makes the pages of what was answered before. */
@Component
class HistoryPages {

    private final Answers answers;
    private final Submissions submissions;

    HistoryPages(Answers answers, Submissions submissions) {
        this.answers = answers;
        this.submissions = submissions;
    }

    /** Every wording of one answer, the latest first. */
    HistoryPage of(Respondent respondent, Question question, int occurrence) {
        var words = respondent.words();
        var response = respondent.response();
        List<Answer> wordings =
                response == null ? List.of() : answers.history(response, new AnswerPlace(question.key(), occurrence));
        return new HistoryPage(
                question.title().in(words.language()),
                words.text("responses.history"),
                respondent.address(),
                wordings.stream()
                        .map(each -> new Line(
                                new Heading(
                                        "",
                                        words.localized(
                                                "responses.saved-by", each.savedBy(), Sources.day(each.savedAt()))),
                                words.text("responses.origin." + each.origin().word()),
                                AnswerWords.lines(question, each.value(), words.language())))
                        .toList());
    }

    /** What the State submitted; empty if there is no submission of the number. */
    Optional<HistoryPage> submission(Respondent respondent, int number) {
        var response = respondent.response();
        return response == null
                ? Optional.empty()
                : submissions.of(response).stream()
                        .filter(each -> each.number() == number)
                        .findFirst()
                        .map(submission -> new HistoryPage(
                                respondent
                                        .questionnaire()
                                        .form()
                                        .title()
                                        .in(respondent.words().language()),
                                respondent
                                        .words()
                                        .text(
                                                submission.onPaper()
                                                        ? "responses.submission-paper"
                                                        : "responses.submission",
                                                submission.number(),
                                                Sources.day(submission.at()),
                                                submission.by()),
                                respondent.address(),
                                lines(respondent, answers.of(response, submission.atChange()))));
    }

    private static List<Line> lines(Respondent respondent, Map<AnswerPlace, Answer> submitted) {
        return respondent
                .questionnaire()
                .form()
                .questions()
                .filter(Question::isAnswerable)
                .flatMap(question -> line(respondent, question, submitted))
                .toList();
    }

    private static Stream<Line> line(Respondent respondent, Question question, Map<AnswerPlace, Answer> submitted) {
        var language = respondent.words().language();
        return submitted.values().stream()
                .filter(answer -> answer.place().question().equals(question.key()) && answer.counts())
                .map(answer -> new Line(
                        Heading.of(question, language), "", AnswerWords.lines(question, answer.value(), language)));
    }
}
