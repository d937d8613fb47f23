package org.plenary.responses.sharing.desk;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.access.Actor;
import org.plenary.access.Invitations;
import org.plenary.access.Invitations.Invited;
import org.plenary.access.StateContacts;
import org.plenary.languages.Language;
import org.plenary.questionnaires.form.Form;
import org.plenary.responses.form.Respondent;
import org.plenary.responses.form.Respondents;
import org.plenary.responses.sharing.Part;
import org.plenary.responses.sharing.Shares;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The focal point shares sections and questions with ministries, sees who is ready, and takes a share back. */
@Controller
@RequestMapping("/delegation/answers/{cycle}/{code}/shares")
class SharesController {

    private final Respondents respondents;
    private final Shares shares;
    private final Invitations invitations;
    private final StateContacts site;

    SharesController(Respondents respondents, Shares shares, Invitations invitations, StateContacts site) {
        this.respondents = respondents;
        this.shares = shares;
        this.invitations = invitations;
        this.site = site;
    }

    @ModelAttribute
    Respondent respondent(@PathVariable String cycle, @PathVariable String code, Actor actor, Language language) {
        return respondents.beginning(respondents.of(cycle, code, actor, language));
    }

    @GetMapping
    String shares(@ModelAttribute(binding = false) Respondent respondent, Model model) {
        var response = respondent.response();
        model.addAttribute("page", SharesPage.of(respondent, response == null ? List.of() : shares.of(response)));
        return "responses/sharing/desk/shares";
    }

    @PostMapping
    ModelAndView share(
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute(binding = false) Respondent respondent,
            RedirectAttributes flash) {
        var part = part(fields, respondent.questionnaire().form());
        if (respondent.response() == null || part.isEmpty()) {
            return refused(respondent, flash, "sharing.shares.nothing");
        }
        var letter = Language.ofTag(Objects.requireNonNullElse(fields.getFirst("letter"), ""))
                .orElse(respondent.words().language());
        var email = Objects.requireNonNullElse(fields.getFirst("email"), "");
        return switch (invitations.contributor(
                email, respondent.state(), letter, respondent.actor().name())) {
            case Invited.Not(var taken) ->
                refused(respondent, flash, taken ? "sharing.shares.taken" : "sharing.shares.no-email");
            case Invited.As as -> shared(respondent, as, part, flash);
        };
    }

    private ModelAndView shared(Respondent respondent, Invited.As as, Part part, RedirectAttributes flash) {
        var response = Objects.requireNonNull(respondent.response());
        shares.share(response, as.account(), part, respondent.actor().name());
        var link = as.link();
        if (link != null) {
            // Shown in this answer and nowhere else, so that it lies in no session; pages of people who are signed in
            // are kept nowhere.
            var page = new HandOverPage(as.account(), site.address(link), SharesPage.address(respondent));
            return new ModelAndView("responses/sharing/desk/hand-over", "page", page);
        }
        flash.addFlashAttribute("notice", respondent.words().text("sharing.shares.done", as.account()));
        return new ModelAndView("redirect:" + SharesPage.address(respondent));
    }

    @PostMapping("/{id:[0-9]{1,18}}/removal")
    String takeBack(
            @PathVariable long id, @ModelAttribute(binding = false) Respondent respondent, RedirectAttributes flash) {
        var response = respondent.response();
        if (response == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        shares.takeBack(response, id);
        flash.addFlashAttribute("notice", respondent.words().text("sharing.shares.taken-back"));
        return "redirect:" + SharesPage.address(respondent);
    }

    private static ModelAndView refused(Respondent respondent, RedirectAttributes flash, String key) {
        flash.addFlashAttribute("error", respondent.words().text(key));
        return new ModelAndView("redirect:" + SharesPage.address(respondent));
    }

    /** What was chosen, as far as the questionnaire has it. */
    private static Part part(MultiValueMap<String, String> fields, Form form) {
        var sections = chosen(fields, "sections");
        var questions = chosen(fields, "questions");
        return new Part(
                false,
                form.sections().stream()
                        .map(section -> section.key())
                        .filter(sections::contains)
                        .collect(Collectors.toSet()),
                form.questions()
                        .map(question -> question.key())
                        .filter(questions::contains)
                        .collect(Collectors.toSet()));
    }

    private static Set<String> chosen(MultiValueMap<String, String> fields, String name) {
        return Set.copyOf(fields.getOrDefault(name, List.of()));
    }
}
