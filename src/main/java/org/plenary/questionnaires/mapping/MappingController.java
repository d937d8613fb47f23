package org.plenary.questionnaires.mapping;

import java.util.List;
import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.exchange.MappingJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two questionnaires side by side, and their mapping as a file. */
@Controller
@RequestMapping("/desk/questionnaires/{code}/continuity")
class MappingController {

    private final BothQuestionnaires questionnaires;
    private final Continuities continuities;
    private final MappingDesk desk;
    private final MappingPages pages;

    MappingController(
            BothQuestionnaires questionnaires, Continuities continuities, MappingDesk desk, MappingPages pages) {
        this.questionnaires = questionnaires;
        this.continuities = continuities;
        this.desk = desk;
        this.pages = pages;
    }

    /** Where a mapping to an older questionnaire is begun. */
    @GetMapping
    String begin(@PathVariable String code, @RequestParam String older) {
        return "redirect:" + questionnaires.between(code, older).address();
    }

    @GetMapping("/{older}")
    String sideBySide(
            @PathVariable String code,
            @PathVariable String older,
            @RequestParam(defaultValue = "") String show,
            Language language,
            Model model) {
        var between = questionnaires.between(code, older);
        model.addAttribute("page", pages.sideBySide(between, Show.ofWord(show), Words.in(language)));
        return "questionnaires/mapping/sideBySide";
    }

    @GetMapping("/{older}.json")
    ResponseEntity<String> json(@PathVariable String code, @PathVariable String older) {
        var between = questionnaires.between(code, older);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"mapping-%s-%s.json\""
                                .formatted(
                                        between.newer().code(), between.older().code()))
                .body(MappingJson.write(
                        continuities.between(code, older), between.newer().form()));
    }

    /** Takes out what the mapping says of a question that the newer questionnaire does not ask. */
    @PostMapping("/{older}/removal")
    String remove(
            @PathVariable String code,
            @PathVariable String older,
            @RequestParam String question,
            @RequestParam String seen,
            Actor actor,
            Language language,
            RedirectAttributes flash) {
        var between = questionnaires.between(code, older);
        boolean done = desk.save(between, question, List.of(), seen, actor.name());
        flash.addFlashAttribute(
                done ? "notice" : "error", Words.in(language).text(done ? "mapping.removed" : "mapping.others-short"));
        return "redirect:" + between.address();
    }
}
