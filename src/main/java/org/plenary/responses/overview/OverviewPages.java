package org.plenary.responses.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.responses.Answers;
import org.plenary.responses.Progress;
import org.plenary.responses.Remark;
import org.plenary.responses.Response;
import org.plenary.responses.ResponseStage;
import org.plenary.responses.Submissions;
import org.plenary.responses.form.Respondent;
import org.plenary.responses.form.Sheet;
import org.plenary.responses.form.Sources;
import org.plenary.responses.overview.OverviewPage.Line;
import org.plenary.responses.overview.OverviewPage.RemarkLine;
import org.plenary.responses.overview.OverviewPage.SubmissionLine;
import org.plenary.responses.sharing.Shares;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Makes the page that says how far a State is with a questionnaire, and what to do next. */
@Component
class OverviewPages {

    private final Answers answers;
    private final Submissions submissions;
    private final Shares shares;
    private final Treaties treaties;

    OverviewPages(Answers answers, Submissions submissions, Shares shares, Treaties treaties) {
        this.answers = answers;
        this.submissions = submissions;
        this.shares = shares;
        this.treaties = treaties;
    }

    OverviewPage of(Respondent respondent) {
        var words = respondent.words();
        var language = words.language();
        var response = Optional.ofNullable(respondent.response());
        var there = response.map(answers::of).orElse(Map.of());
        var progress = Progress.of(respondent.questionnaire().form(), there);
        var stage = ResponseStage.wordOf(response.orElse(null));
        return new OverviewPage(
                respondent.questionnaire().form().title().in(language),
                respondent.cycle().title().in(language),
                treaties.nameOf(respondent.state(), language),
                respondent.address(),
                words.text("responses.until", respondent.cycle().closes()),
                ResponseStage.chip(stage),
                words.text("responses.stage." + stage),
                intro(progress, words),
                respondent.writes() && response.isEmpty(),
                respondent.writes() && respondent.clears() && response.isPresent(),
                words.text(
                        "responses.submit-recorded",
                        treaties.nameOf(respondent.state(), language),
                        respondent.cycle().title()),
                respondent.clears() && response.isPresent(),
                part(respondent),
                progress.stream().mapToInt(Progress::answered).sum(),
                progress.stream().mapToInt(Progress::asked).sum(),
                progress.stream().map(each -> line(each, respondent)).toList(),
                notAsked(progress, respondent),
                NewQuestions.of(respondent, there),
                response.map(each -> remarks(each, respondent)).orElse(List.of()),
                missing(progress, respondent),
                response.map(each -> submitted(each, respondent)).orElse(List.of()));
    }

    private String part(Respondent respondent) {
        var response = respondent.response();
        return response == null || respondent.part().whole()
                ? ""
                : shares.of(response, respondent.actor().name())
                        .map(share -> share.readyAt() == null ? "open" : "ready")
                        .orElse("");
    }

    private static String intro(List<Progress> progress, Words words) {
        int toConfirm = progress.stream().mapToInt(Progress::toConfirm).sum();
        return toConfirm == 0 ? "" : words.text("responses.intro-confirm", toConfirm);
    }

    private static Line line(Progress progress, Respondent respondent) {
        var words = respondent.words();
        var section = progress.section();
        var kind = progress.isDone() ? "done" : progress.answered() > 0 ? "now" : "plain";
        return new Line(
                section.title().in(words.language()),
                new Sheet(respondent, section, 0).first(),
                kind,
                words.text("responses.standing", progress.answered(), progress.asked()),
                Stream.of(
                                note("responses.to-confirm", progress.toConfirm(), words),
                                note(
                                        "responses.required-missing",
                                        progress.missing().size(),
                                        words))
                        .filter(note -> !note.isEmpty())
                        .toList());
    }

    private static String note(String key, int count, Words words) {
        return count == 0 ? "" : words.text(key, count);
    }

    /** The sections that are not asked with the answers there are. */
    private static List<Localized> notAsked(List<Progress> progress, Respondent respondent) {
        var asked = progress.stream().map(Progress::section).toList();
        return respondent.questionnaire().form().sections().stream()
                .filter(section -> !asked.contains(section))
                .map(section -> section.title().in(respondent.words().language()))
                .toList();
    }

    private List<RemarkLine> remarks(Response response, Respondent respondent) {
        if (response.stage() != ResponseStage.RETURNED) {
            return List.of();
        }
        return submissions.remarks(response).stream()
                .filter(remark -> respondent.part().whole()
                        || respondent
                                .questionnaire()
                                .form()
                                .question(remark.question())
                                .isPresent())
                .map(remark -> remark(remark, respondent))
                .toList();
    }

    private static RemarkLine remark(Remark remark, Respondent respondent) {
        var form = respondent.questionnaire().form();
        var question = form.question(remark.question());
        return new RemarkLine(
                question.map(each -> each.title().in(respondent.words().language()))
                        .orElse(null),
                form.sectionOf(remark.question())
                        .map(section -> new Sheet(respondent, section, 0).first() + "#q-" + remark.question())
                        .orElse(""),
                remark.text());
    }

    private static List<String> missing(List<Progress> progress, Respondent respondent) {
        var words = respondent.words();
        return progress.stream()
                .filter(each -> !each.missing().isEmpty())
                .map(each -> words.text(
                        "responses.missing",
                        each.section().title(),
                        each.missing().size()))
                .toList();
    }

    private List<SubmissionLine> submitted(Response response, Respondent respondent) {
        return submissions.of(response).stream()
                .map(each -> new SubmissionLine(
                        respondent
                                .words()
                                .text(
                                        each.onPaper() ? "responses.submission-paper" : "responses.submission",
                                        each.number(),
                                        Sources.day(each.at()),
                                        each.by()),
                        respondent.address() + "/submissions/" + each.number()))
                .toList();
    }
}
