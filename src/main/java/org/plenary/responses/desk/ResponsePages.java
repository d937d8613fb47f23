package org.plenary.responses.desk;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.languages.Words;
import org.plenary.questionnaires.form.Question;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.ResponseStage;
import org.plenary.responses.Submission;
import org.plenary.responses.Submissions;
import org.plenary.responses.desk.ResponsePage.Line;
import org.plenary.responses.desk.ResponsePage.Section;
import org.plenary.responses.desk.ResponsePage.Text;
import org.plenary.responses.documents.AnswerDocument;
import org.plenary.responses.documents.AnswerDocuments;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Makes the page of a response for the secretariat, which sees only what was submitted. */
@Component
class ResponsePages {

    private final SubmittedResponses responses;
    private final Submissions submissions;
    private final AnswerDocuments documents;
    private final Treaties treaties;

    ResponsePages(SubmittedResponses responses, Submissions submissions, AnswerDocuments documents, Treaties treaties) {
        this.responses = responses;
        this.submissions = submissions;
        this.documents = documents;
        this.treaties = treaties;
    }

    ResponsePage of(DeskResponse read, Words words) {
        var response = read.response();
        var submitted = responses.of(response);
        return new ResponsePage(
                treaties.nameOf(read.state(), words.language()),
                read.questionnaire().form().title().in(words.language()),
                read.address(),
                read.board(),
                ResponseStage.chip(read.stage()),
                words.text("responses.stage." + read.stage()),
                submitted.all().stream().map(each -> submitted(each, words)).toList(),
                read.isSubmitted(),
                read.takesPaper(),
                remarks(read, words),
                sections(read, submitted, words));
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
                                        .map(question -> question.title().in(words.language()))
                                        .orElse(null),
                                remark.text()))
                        .toList();
    }

    /** Only what was answered, or was before. */
    private List<Section> sections(DeskResponse read, Submitted submitted, Words words) {
        var texts = new AnswerTexts(documents(read, submitted), read.address(), words);
        return read.questionnaire().form().sections().stream()
                .map(section -> new Section(
                        section.title().in(words.language()),
                        section.questions().stream()
                                .filter(Question::isAnswerable)
                                .map(question -> line(question, submitted, texts))
                                .filter(line -> !line.answer().isEmpty() || line.changed())
                                .toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private Map<Long, AnswerDocument> documents(DeskResponse read, Submitted submitted) {
        var response = read.response();
        var named = submitted.documents();
        return response == null || named.isEmpty()
                ? Map.of()
                : documents.find(response, named).stream().collect(Collectors.toMap(AnswerDocument::id, each -> each));
    }

    private static String submitted(Submission submission, Words words) {
        return words.text(
                submission.onPaper() ? "responses.submission-paper" : "responses.submission",
                submission.number(),
                submission.at().atZone(ZoneOffset.UTC).toLocalDate(),
                submission.by());
    }

    private static Line line(Question question, Submitted submitted, AnswerTexts texts) {
        var current = lines(question, submitted.now(), texts);
        var earlier = lines(question, submitted.before(), texts);
        return new Line(
                question.key(),
                question.number(),
                question.title().in(texts.words().language()),
                current,
                !current.equals(earlier),
                earlier);
    }

    private static List<Text> lines(Question question, Map<AnswerPlace, Answer> answers, AnswerTexts texts) {
        return answers.values().stream()
                .filter(answer -> answer.place().question().equals(question.key()) && answer.counts())
                .flatMap(answer -> texts.of(question, answer.value()))
                .toList();
    }
}
