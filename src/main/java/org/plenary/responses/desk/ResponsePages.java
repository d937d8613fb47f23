package org.plenary.responses.desk;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.plenary.languages.Words;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.sheet.AnswerWords;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Answers;
import org.plenary.responses.Submission;
import org.plenary.responses.Submissions;
import org.plenary.responses.desk.ResponsePage.Line;
import org.plenary.responses.desk.ResponsePage.Link;
import org.plenary.responses.desk.ResponsePage.Section;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Makes the page of a response for the secretariat, which sees only what was submitted. */
@Component
class ResponsePages {

    private final Answers answers;
    private final Submissions submissions;
    private final Treaties treaties;

    ResponsePages(Answers answers, Submissions submissions, Treaties treaties) {
        this.answers = answers;
        this.submissions = submissions;
        this.treaties = treaties;
    }

    ResponsePage of(DeskResponse read, Words words) {
        var response = read.response();
        List<Submission> all = response == null ? List.of() : submissions.of(response);
        Map<AnswerPlace, Answer> now = response == null || all.isEmpty()
                ? Map.of()
                : answers.of(response, all.getFirst().atChange());
        Map<AnswerPlace, Answer> before = response == null || all.size() < 2
                ? now
                : answers.of(response, all.get(1).atChange());
        return new ResponsePage(
                treaties.nameOf(read.state(), words.language()),
                read.questionnaire().form().title().in(words.language()).text(),
                read.address(),
                read.board(),
                kind(read.stage()),
                words.text("responses.stage." + read.stage()),
                all.stream().map(each -> submitted(each, words)).toList(),
                read.isSubmitted(),
                read.takesPaper(),
                remarks(read, words),
                sections(read, new Submitted(now, before), words));
    }

    private static String kind(String stage) {
        return switch (stage) {
            case "submitted", "accepted" -> "done";
            case "begun" -> "now";
            case "returned" -> "revised";
            default -> "past";
        };
    }

    private List<ResponsePage.Remarked> remarks(DeskResponse read, Words words) {
        var response = read.response();
        return response == null
                ? List.of()
                : submissions.remarks(response).stream()
                        .map(remark -> new ResponsePage.Remarked(
                                read.questionnaire()
                                        .form()
                                        .question(remark.question())
                                        .map(question -> question.title()
                                                .in(words.language())
                                                .text())
                                        .orElse(""),
                                remark.text()))
                        .toList();
    }

    /** Only what was answered, or was before. */
    private static List<Section> sections(DeskResponse read, Submitted submitted, Words words) {
        return read.questionnaire().form().sections().stream()
                .map(section -> new Section(
                        section.title().in(words.language()).text(),
                        section.questions().stream()
                                .filter(Question::isAnswerable)
                                .map(question -> line(read, question, submitted, words))
                                .filter(line -> !line.answer().isEmpty() || line.changed())
                                .toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private static String submitted(Submission submission, Words words) {
        return words.text(
                submission.onPaper() ? "responses.submission-paper" : "responses.submission",
                submission.number(),
                submission.at().atZone(ZoneOffset.UTC).toLocalDate(),
                submission.by());
    }

    private static Line line(DeskResponse read, Question question, Submitted submitted, Words words) {
        var current = lines(question, submitted.now(), words);
        var earlier = lines(question, submitted.before(), words);
        return new Line(
                question.key(),
                question.number(),
                question.title().in(words.language()).text(),
                current,
                SubmittedDocuments.of(question, submitted.now().values())
                        .map(each -> new Link(each.name(), read.address() + "/documents/" + each.id()))
                        .toList(),
                !current.equals(earlier),
                earlier);
    }

    private static List<String> lines(Question question, Map<AnswerPlace, Answer> answers, Words words) {
        return answers.values().stream()
                .filter(answer -> answer.place().question().equals(question.key()) && answer.counts())
                .flatMap(answer -> AnswerWords.of(question, answer.value(), words.language()).stream())
                .toList();
    }

    /** What was submitted last, and before that. */
    private record Submitted(Map<AnswerPlace, Answer> now, Map<AnswerPlace, Answer> before) {}
}
