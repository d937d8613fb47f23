package org.plenary.delegations.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.plenary.access.Actor;
import org.plenary.access.Role;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of those who work for one delegation: the sessions, and its people at one of them. */
@Controller
class OwnController {

    private final Clerks clerks;
    private final OwnPages pages;

    OwnController(Clerks clerks, OwnPages pages) {
        this.clerks = clerks;
        this.pages = pages;
    }

    @GetMapping("/delegation")
    String sessions(Actor actor, Language language, Model model) {
        if (actor.has(Role.CONTRIBUTOR)) {
            return "redirect:/delegation/answers";
        }
        model.addAttribute("page", pages.sessions(actor, Words.in(language)));
        return "delegations/registration/sessions";
    }

    @GetMapping("/delegation/registration/{key}")
    String people(
            @PathVariable String key,
            Actor actor,
            HttpServletRequest request,
            Language language,
            RedirectAttributes flash,
            Model model) {
        var clerk = clerks.of(key, actor, request, language, flash);
        model.addAttribute("page", pages.people(clerk, Objects.requireNonNull(clerk.own())));
        return "delegations/registration/own";
    }
}
