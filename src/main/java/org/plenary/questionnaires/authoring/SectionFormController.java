package org.plenary.questionnaires.authoring;

import java.util.Map;
import java.util.Optional;
import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.authoring.AuthoringDesk.Outcome;
import org.plenary.questionnaires.form.Section;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The form of a section: its title, what it is about, when it is asked. */
@Controller
@RequestMapping("/desk/questionnaires/{code}/authoring")
class SectionFormController {

    private final Questionnaires questionnaires;
    private final AuthoringDesk desk;
    private final AuthoringPages pages;

    SectionFormController(Questionnaires questionnaires, AuthoringDesk desk, AuthoringPages pages) {
        this.questionnaires = questionnaires;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/section")
    ModelAndView fresh(@PathVariable String code, Language language) {
        return form(asked(find(code), Optional.empty(), language), Map.of(), HttpStatus.OK);
    }

    @GetMapping("/sections/{key}")
    ModelAndView form(@PathVariable String code, @PathVariable String key, Language language) {
        var shown = find(code);
        var section = section(shown, key);
        return form(asked(shown, Optional.of(section), language), TypedSection.fields(section), HttpStatus.OK);
    }

    @PostMapping("/section")
    ModelAndView add(
            @PathVariable String code, @RequestParam Map<String, String> fields, Actor actor, Language language) {
        var shown = find(code);
        return save(asked(shown, Optional.empty(), language), Optional.empty(), fields, actor);
    }

    @PostMapping("/sections/{key}")
    ModelAndView change(
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Language language) {
        var shown = find(code);
        var section = section(shown, key);
        return save(asked(shown, Optional.of(section), language), Optional.of(section), fields, actor);
    }

    private ModelAndView save(Asked asked, Optional<Section> before, Map<String, String> fields, Actor actor) {
        var typed = new Typed(fields);
        var read = TypedSection.read(typed, before);
        if (!typed.isInOrder()) {
            return form(
                    asked.over(typed.text("seen")).wrong("authoring.look"), typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var outcome = desk.save(asked.shown().code(), read, typed.text("seen"), actor.name());
        return outcome == Outcome.SAVED
                ? new ModelAndView("redirect:/desk/questionnaires/%s/authoring#s-%s"
                        .formatted(asked.shown().code(), read.key()))
                : form(asked.wrong(outcome.words()), typed, HttpStatus.CONFLICT);
    }

    private ModelAndView form(Asked asked, Map<String, String> fields, HttpStatus status) {
        return form(asked, new Typed(fields), status);
    }

    private ModelAndView form(Asked asked, Typed typed, HttpStatus status) {
        return new ModelAndView(
                "questionnaires/authoring/section", Map.of("page", pages.section(asked, typed)), status);
    }

    private static Asked asked(Questionnaire shown, Optional<Section> section, Language language) {
        var address = "/desk/questionnaires/" + shown.code() + "/authoring/section";
        return new Asked(
                shown,
                section.map(each -> address + "s/" + each.key()).orElse(address),
                section.map(Mark::ofHead).orElse(Mark.NONE),
                "",
                Words.in(language));
    }

    private static Section section(Questionnaire shown, String key) {
        return shown.form().section(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Questionnaire find(String code) {
        return questionnaires.latest(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
