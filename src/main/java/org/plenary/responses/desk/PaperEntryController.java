package org.plenary.responses.desk;

import java.util.Map;
import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.sheet.PostedAnswers;
import org.plenary.responses.AnswerPlace;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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

/** An answer received on paper, entered section by section and put on record as such. */
@Controller
@RequestMapping("/desk/responses/{cycle}/{code}/{state:[A-Z]{2,3}}/paper")
class PaperEntryController {

    private static final String RESPONSE = "redirect:/desk/responses/{cycle}/{code}/{state}";

    private final DeskResponses responses;
    private final PaperPages pages;
    private final PaperDesk desk;

    PaperEntryController(DeskResponses responses, PaperPages pages, PaperDesk desk) {
        this.responses = responses;
        this.pages = pages;
        this.desk = desk;
    }

    @ModelAttribute
    DeskResponse read(@PathVariable String cycle, @PathVariable String code, @PathVariable String state) {
        return responses.find(cycle, code, state);
    }

    @GetMapping
    String begin(@ModelAttribute(binding = false) DeskResponse read) {
        var first = read.questionnaire().form().sections().getFirst();
        return "redirect:" + new PaperSheet(read, first, first.repeated() ? 1 : 0).address();
    }

    @GetMapping("/{section}/{occurrence:[0-9]{1,4}}")
    ModelAndView form(
            @ModelAttribute(binding = false) DeskResponse read,
            @PathVariable String section,
            @PathVariable int occurrence,
            Language language) {
        var sheet = sheet(read, section, occurrence);
        return new ModelAndView("responses/desk/paper", "page", pages.of(sheet, Map.of(), Words.in(language)));
    }

    @PostMapping("/{section}/{occurrence:[0-9]{1,4}}")
    ModelAndView save(
            @ModelAttribute(binding = false) DeskResponse read,
            @PathVariable String section,
            @PathVariable int occurrence,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Language language,
            RedirectAttributes flash) {
        var words = Words.in(language);
        var sheet = sheet(read, section, occurrence);
        var refused = desk.save(sheet, new PostedAnswers(fields), actor.name(), words);
        if (refused.isEmpty()) {
            flash.addFlashAttribute("notice", words.text("cycles.paper-saved"));
            return new ModelAndView("redirect:" + sheet.address());
        }
        var page = pages.of(sheet(responses.find(read), section, occurrence), refused, words);
        return new ModelAndView("responses/desk/paper", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/submission")
    String submit(
            @ModelAttribute(binding = false) DeskResponse read,
            Actor actor,
            Language language,
            RedirectAttributes flash) {
        boolean done = desk.submit(read, actor.name());
        flash.addFlashAttribute(
                done ? "notice" : "error",
                Words.in(language).text(done ? "cycles.paper-submitted" : "cycles.not-done"));
        return RESPONSE;
    }

    private static PaperSheet sheet(DeskResponse read, String key, int occurrence) {
        return read.questionnaire()
                .form()
                .section(key)
                .filter(section -> read.takesPaper() && AnswerPlace.isIn(section, occurrence))
                .map(section -> new PaperSheet(read, section, occurrence))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
