package org.plenary.questionnaires.authoring;

import java.util.Map;
import java.util.Optional;
import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
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
    private final PartForm<Section> form;

    SectionFormController(Questionnaires questionnaires, AuthoringDesk desk, AuthoringPages pages) {
        this.questionnaires = questionnaires;
        this.desk = desk;
        this.form = new PartForm<>("section", Section::key, Mark::ofHead, pages::section);
    }

    @GetMapping("/section")
    ModelAndView fresh(@PathVariable String code, Language language) {
        return form.show(form.asked(find(code), Optional.empty(), language), Map.of());
    }

    @GetMapping("/sections/{key}")
    ModelAndView form(@PathVariable String code, @PathVariable String key, Language language) {
        var shown = find(code);
        var section = section(shown, key);
        return form.show(form.asked(shown, Optional.of(section), language), TypedSection.fields(section));
    }

    @PostMapping("/section")
    ModelAndView add(
            @PathVariable String code, @RequestParam Map<String, String> fields, Actor actor, Language language) {
        return save(form.asked(find(code), Optional.empty(), language), Optional.empty(), fields, actor);
    }

    @PostMapping("/sections/{key}")
    ModelAndView change(
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Language language) {
        var shown = find(code);
        var section = Optional.of(section(shown, key));
        return save(form.asked(shown, section, language), section, fields, actor);
    }

    private ModelAndView save(Asked asked, Optional<Section> before, Map<String, String> fields, Actor actor) {
        var typed = new Typed(fields);
        var read = TypedSection.read(typed, before);
        return form.save(
                asked,
                typed,
                read.key(),
                () -> desk.save(asked.shown().code(), read, typed.text("seen"), actor.name()));
    }

    private static Section section(Questionnaire shown, String key) {
        return shown.form().section(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Questionnaire find(String code) {
        return questionnaires.latest(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
