package org.plenary.questionnaires.authoring;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.authoring.AuthoringDesk.Outcome;
import org.plenary.questionnaires.form.Form;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The outline of a questionnaire: its order, what is taken out, the next version. */
@Controller
@RequestMapping("/desk/questionnaires")
class OutlineController {

    private static final String OUTLINE = "redirect:/desk/questionnaires/{code}/authoring";

    private final Questionnaires questionnaires;
    private final AuthoringDesk desk;
    private final AuthoringPages pages;

    OutlineController(Questionnaires questionnaires, AuthoringDesk desk, AuthoringPages pages) {
        this.questionnaires = questionnaires;
        this.desk = desk;
        this.pages = pages;
    }

    @PostMapping("/new")
    String begin(
            @RequestParam String code,
            @RequestParam String title,
            Actor actor,
            Language language,
            RedirectAttributes flash) {
        var wrong = problem(code, title);
        if (wrong.isEmpty()
                && desk.begin(code, MultilingualText.of(language, title), actor.name())
                        .isPresent()) {
            return "redirect:/desk/questionnaires/" + code + "/authoring";
        }
        flash.addFlashAttribute("error", Words.in(language).text(wrong.orElse("authoring.taken")));
        flash.addFlashAttribute("code", code);
        flash.addFlashAttribute("title", title);
        return "redirect:/desk/questionnaires";
    }

    private static Optional<String> problem(String code, String title) {
        boolean named = code.matches("[A-Za-z][A-Za-z0-9-]{0,79}") && !code.equals("new") && !title.isBlank();
        if (!named) {
            return Optional.of("authoring.wrong.code");
        }
        return title.length() > Form.LONGEST_TEXT ? Optional.of("authoring.wrong.long") : Optional.empty();
    }

    @GetMapping("/{code}/authoring")
    String outline(@PathVariable String code, Language language, Model model) {
        model.addAttribute("page", pages.outline(find(code), Words.in(language)));
        return "questionnaires/authoring/outline";
    }

    @PostMapping("/{code}/authoring/title")
    ModelAndView entitle(
            @PathVariable String code, @RequestParam Map<String, String> fields, Actor actor, Language language) {
        var typed = new Typed(fields);
        var title = typed.texts("title", find(code).form().title());
        if (title.isEmpty()) {
            typed.wrong("title", "authoring.wrong.title");
        }
        if (!typed.isInOrder()) {
            return again(code, typed, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var outcome = desk.entitle(code, title, typed.text("seen"), actor.name());
        if (outcome == Outcome.SAVED) {
            return new ModelAndView(OUTLINE);
        }
        typed.wrong("title", outcome.words());
        return again(code, typed, language, HttpStatus.CONFLICT);
    }

    /** What was typed stands beside what is there now, over which it may be saved. */
    private ModelAndView again(String code, Typed typed, Language language, HttpStatus status) {
        var page = pages.outline(find(code), typed, Words.in(language));
        return new ModelAndView("questionnaires/authoring/outline", Map.of("page", page), status);
    }

    @PostMapping("/{code}/authoring/version")
    String nextVersion(@PathVariable String code, Actor actor) {
        desk.nextVersion(find(code), actor.name());
        return OUTLINE;
    }

    @PostMapping("/{code}/authoring/sections/{key}/{move:up|down|removal}")
    String rearrangeSection(
            @PathVariable String code,
            @PathVariable String key,
            @PathVariable String move,
            Actor actor,
            Language language,
            RedirectAttributes flash) {
        UnaryOperator<Form> edit = form -> move.equals("removal")
                ? FormEdits.withoutSection(form, key)
                : FormEdits.moveSection(form, key, move.equals("up"));
        say(desk.rearrange(find(code).code(), key, actor.name(), edit), language, flash);
        return OUTLINE;
    }

    @PostMapping("/{code}/authoring/questions/{key}/{move:up|down|removal}")
    String rearrangeQuestion(
            @PathVariable String code,
            @PathVariable String key,
            @PathVariable String move,
            Actor actor,
            Language language,
            RedirectAttributes flash) {
        UnaryOperator<Form> edit = form -> move.equals("removal")
                ? FormEdits.withoutQuestion(form, key)
                : FormEdits.moveQuestion(form, key, move.equals("up"));
        say(desk.rearrange(find(code).code(), key, actor.name(), edit), language, flash);
        return OUTLINE;
    }

    private static void say(Outcome outcome, Language language, RedirectAttributes flash) {
        flash.addFlashAttribute(
                outcome == Outcome.SAVED ? "notice" : "error",
                Words.in(language).text(outcome.words()));
    }

    private Questionnaire find(String code) {
        return questionnaires.latest(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
