package org.plenary.responses.form;

import java.util.Map;
import java.util.Optional;
import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.responses.AnswerPlace;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** The form of a section: sent as a whole, or answer by answer while people type. */
@Controller
@RequestMapping("/delegation/answers/{cycle}/{code}/sections/{section}/{occurrence:[0-9]{1,4}}")
class SectionController {

    private final Respondents respondents;
    private final SectionPages pages;
    private final SectionDesk desk;

    SectionController(Respondents respondents, SectionPages pages, SectionDesk desk) {
        this.respondents = respondents;
        this.pages = pages;
        this.desk = desk;
    }

    @ModelAttribute
    Sheet sheet(
            @PathVariable String cycle,
            @PathVariable String code,
            @PathVariable String section,
            @PathVariable int occurrence,
            Actor actor,
            Language language) {
        var respondent = respondents.beginning(respondents.of(cycle, code, actor, language));
        return Optional.of(respondent.section(section))
                .filter(each -> AnswerPlace.isIn(each, occurrence))
                .map(each -> new Sheet(respondent, each, occurrence))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping
    String form(@ModelAttribute(binding = false) Sheet sheet, Model model) {
        model.addAttribute("page", pages.of(sheet, Map.of()));
        return "responses/form/section";
    }

    @PostMapping
    ModelAndView save(
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute(binding = false) Sheet sheet,
            RedirectAttributes flash) {
        var troubles = desk.save(sheet, fields);
        if (troubles.isEmpty()) {
            flash.addFlashAttribute("notice", sheet.respondent().words().text("responses.section-saved"));
            return new ModelAndView("redirect:" + way(sheet, fields));
        }
        var page = pages.of(sheet, troubles);
        return new ModelAndView("responses/form/section", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Where to go once all is saved: on, to where a document is added, or nowhere. */
    private static String way(Sheet sheet, MultiValueMap<String, String> fields) {
        var question = Optional.ofNullable(fields.getFirst("document")).flatMap(sheet::question);
        if (question.isPresent()) {
            return sheet.address() + "/documents/" + question.get().key();
        }
        return fields.containsKey("next") ? sheet.next() : sheet.address();
    }

    @PostMapping("/answers/{question}")
    ResponseEntity<SavedAnswer> saveOne(
            @PathVariable String question,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute(binding = false) Sheet sheet) {
        var asked = sheet.question(sheet.respondent().question(question).key())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var saved = desk.saveOne(sheet, asked, fields);
        return ResponseEntity.status(saved.status()).body(saved);
    }

    @PostMapping("/removal")
    String takeOut(@ModelAttribute(binding = false) Sheet sheet, RedirectAttributes flash) {
        if (!desk.takeOut(sheet)) {
            flash.addFlashAttribute("error", sheet.respondent().words().text("responses.not-open"));
        }
        return "redirect:" + sheet.first();
    }
}
