package org.plenary.questionnaires.mapping;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Correspondence;
import org.plenary.questionnaires.form.Question;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The form of what one question continues. */
@Controller
@RequestMapping("/desk/questionnaires/{code}/continuity/{older}/questions/{key}")
class CorrespondenceController {

    private final BothQuestionnaires questionnaires;
    private final Continuities continuities;
    private final MappingDesk desk;
    private final MappingPages pages;

    CorrespondenceController(
            BothQuestionnaires questionnaires, Continuities continuities, MappingDesk desk, MappingPages pages) {
        this.questionnaires = questionnaires;
        this.continuities = continuities;
        this.desk = desk;
        this.pages = pages;
    }

    // A record as parameter would be made of the fields of the form as well.
    @ModelAttribute
    Place place(@PathVariable String code, @PathVariable String older, @PathVariable String key) {
        return new Place(code, older, key);
    }

    @GetMapping
    ModelAndView form(
            @ModelAttribute(binding = false) Place place,
            @RequestParam(defaultValue = "") String show,
            Language language) {
        var form = open(place, language);
        var there = there(form);
        return form.page(
                TypedLine.of(there), CorrespondencesMark.of(there), Show.ofWord(show), "", null, HttpStatus.OK);
    }

    /** Saves it, or shows the answers to the older question that was chosen and saves nothing yet. */
    @PostMapping
    ModelAndView save(
            @ModelAttribute(binding = false) Place place,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Language language) {
        var form = open(place, language);
        var typed = TypedLine.read(fields);
        var seen = fields.getOrDefault("seen", "");
        var show = Show.ofWord(fields.getOrDefault("show", ""));
        if (fields.containsKey("answers")) {
            return form.page(typed, seen, show, "", null, HttpStatus.OK);
        }
        if (!TypedLine.isInOrder(typed)) {
            return form.page(typed, seen, show, "mapping.wrong.twice", null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var wanted = typed.stream().map(line -> line.of(place.key())).toList();
        if (!desk.save(form.between(), place.key(), wanted, seen, actor.name())) {
            var there = there(form);
            return form.page(typed, CorrespondencesMark.of(there), show, "mapping.others", there, HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:"
                + (fields.containsKey("next")
                        ? pages.after(form.between(), place.key(), show, Words.in(language))
                        : form.between().address() + show.query() + "#q-" + place.key()));
    }

    private Open open(Place place, Language language) {
        var between = questionnaires.between(place.code(), place.older());
        var question = between.newer()
                .form()
                .question(place.key())
                .filter(Question::isAnswerable)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Open(between, question, Words.in(language));
    }

    private List<Correspondence> there(Open form) {
        return continuities
                .between(form.between().newer().code(), form.between().older().code())
                .of(form.question().key());
    }

    /** Where a form is asked for, as its address says. */
    record Place(String code, String older, String key) {}

    /** A form that is open. */
    private record Open(Between between, Question question, Words words) {

        ModelAndView page(
                List<TypedLine> typed,
                String seen,
                Show show,
                String error,
                @Nullable List<Correspondence> there,
                HttpStatus status) {
            var page = new CorrespondenceForms(between, question, words)
                    .form(typed, seen, show, error.isEmpty() ? "" : words.text(error), there);
            return new ModelAndView("questionnaires/mapping/form", Map.of("page", page), status);
        }
    }
}
