package org.plenary.responses.overview;

import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.responses.Submissions;
import org.plenary.responses.form.Respondents;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a State is asked and how far it is; submitting; what was submitted; the history of an answer. */
@Controller
class AnswersController {

    private final Respondents respondents;
    private final AskedPages asked;
    private final OverviewPages overviews;
    private final HistoryPages histories;
    private final Submissions submissions;

    AnswersController(
            Respondents respondents,
            AskedPages asked,
            OverviewPages overviews,
            HistoryPages histories,
            Submissions submissions) {
        this.respondents = respondents;
        this.asked = asked;
        this.overviews = overviews;
        this.histories = histories;
        this.submissions = submissions;
    }

    @GetMapping("/delegation/answers")
    String asked(Actor actor, Language language, Model model) {
        model.addAttribute("page", asked.of(respondents.state(actor), actor, Words.in(language)));
        return "responses/overview/asked";
    }

    @GetMapping("/delegation/answers/{cycle}/{code}")
    String overview(
            @PathVariable String cycle, @PathVariable String code, Actor actor, Language language, Model model) {
        model.addAttribute("page", overviews.of(respondents.of(cycle, code, actor, language)));
        return "responses/overview/overview";
    }

    @PostMapping("/delegation/answers/{cycle}/{code}")
    String begin(@PathVariable String cycle, @PathVariable String code, Actor actor, Language language) {
        return "redirect:"
                + respondents
                        .beginning(respondents.of(cycle, code, actor, language))
                        .address();
    }

    @PostMapping("/delegation/answers/{cycle}/{code}/submission")
    String submit(
            @PathVariable String cycle,
            @PathVariable String code,
            Actor actor,
            Language language,
            RedirectAttributes flash) {
        var respondent = respondents.of(cycle, code, actor, language);
        if (!respondent.part().whole()) {
            throw new AccessDeniedException("only the focal point submits");
        }
        var submitted = respondent.writes()
                && submissions
                        .submit(respondents.begun(respondent), actor.name(), false)
                        .isPresent();
        flash.addFlashAttribute(
                submitted ? "notice" : "error",
                respondent.words().text(submitted ? "responses.submitted" : "responses.not-open"));
        return "redirect:" + respondent.address();
    }

    @GetMapping("/delegation/answers/{cycle}/{code}/submissions/{number:[0-9]{1,6}}")
    String submission(
            @PathVariable String cycle,
            @PathVariable String code,
            @PathVariable int number,
            Actor actor,
            Language language,
            Model model) {
        var page = histories.submission(respondents.of(cycle, code, actor, language), number);
        model.addAttribute("page", page.orElseThrow(AnswersController::notFound));
        return "responses/overview/submission";
    }

    @GetMapping("/delegation/answers/{cycle}/{code}/history/{question}/{occurrence:[0-9]{1,4}}")
    String history(
            @PathVariable String cycle,
            @PathVariable String code,
            @PathVariable String question,
            @PathVariable int occurrence,
            Actor actor,
            Language language,
            Model model) {
        var respondent = respondents.of(cycle, code, actor, language);
        model.addAttribute("page", histories.of(respondent, respondent.question(question), occurrence));
        return "responses/overview/history";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
