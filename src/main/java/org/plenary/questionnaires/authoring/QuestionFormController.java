package org.plenary.questionnaires.authoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.form.Question;
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

/** The form of a question with all that belongs to it. */
@Controller
@RequestMapping("/desk/questionnaires/{code}/authoring")
class QuestionFormController {

    private final Questionnaires questionnaires;
    private final AuthoringDesk desk;
    private final PartForm<Question> form;

    QuestionFormController(Questionnaires questionnaires, AuthoringDesk desk, AuthoringPages pages) {
        this.questionnaires = questionnaires;
        this.desk = desk;
        this.form = new PartForm<>("question", Question::key, Mark::of, pages::question);
    }

    @GetMapping("/question")
    ModelAndView fresh(@PathVariable String code, @RequestParam(defaultValue = "") String section, Language language) {
        return form.show(form.asked(find(code), Optional.empty(), language), Map.of("section", section));
    }

    @GetMapping("/questions/{key}")
    ModelAndView form(@PathVariable String code, @PathVariable String key, Language language) {
        var shown = find(code);
        var question = question(shown, key);
        var fields = new HashMap<>(TypedQuestion.fields(question));
        fields.put("section", shown.form().sectionOf(key).map(Section::key).orElse(""));
        return form.show(form.asked(shown, Optional.of(question), language), fields);
    }

    @PostMapping("/question")
    ModelAndView add(
            @PathVariable String code, @RequestParam Map<String, String> fields, Actor actor, Language language) {
        return save(form.asked(find(code), Optional.empty(), language), Optional.empty(), fields, actor);
    }

    @PostMapping("/questions/{key}")
    ModelAndView change(
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Language language) {
        var shown = find(code);
        var question = Optional.of(question(shown, key));
        return save(form.asked(shown, question, language), question, fields, actor);
    }

    private ModelAndView save(Asked asked, Optional<Question> before, Map<String, String> fields, Actor actor) {
        var typed = new Typed(fields);
        var read = new TypedQuestion(typed, before).read();
        var section = typed.text("section");
        if (asked.shown().form().section(section).isEmpty()) {
            typed.wrong("section", "authoring.wrong.section");
        }
        return form.save(
                asked,
                typed,
                read.key(),
                () -> desk.save(asked.shown().code(), section, read, typed.text("seen"), actor.name()));
    }

    private static Question question(Questionnaire shown, String key) {
        return shown.form().question(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Questionnaire find(String code) {
        return questionnaires.latest(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
