package org.plenary.questionnaires.desk;

import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.exchange.XlsForm;
import org.plenary.questionnaires.form.FormJson;
import org.plenary.web.OfficeFiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The questionnaires there are, what each asks, and each section as a State would see it. */
@Controller
@RequestMapping("/desk/questionnaires")
class QuestionnairesController {

    private static final MediaType WORKBOOK = MediaType.parseMediaType(OfficeFiles.XLSX);

    private final Questionnaires questionnaires;
    private final QuestionnairePages pages;

    QuestionnairesController(Questionnaires questionnaires, QuestionnairePages pages) {
        this.questionnaires = questionnaires;
        this.pages = pages;
    }

    @GetMapping
    String all(Language language, Model model) {
        model.addAttribute("page", pages.all(Words.in(language)));
        return "questionnaires/desk/all";
    }

    @GetMapping("/{code}")
    String questionnaire(@PathVariable String code, Language language, Model model) {
        model.addAttribute("page", pages.of(find(code), Words.in(language)));
        return "questionnaires/desk/questionnaire";
    }

    @GetMapping("/{code}/sections/{section}")
    String section(@PathVariable String code, @PathVariable String section, Language language, Model model) {
        model.addAttribute(
                "page",
                pages.section(find(code), section, Words.in(language)).orElseThrow(QuestionnairesController::notFound));
        return "questionnaires/desk/section";
    }

    @GetMapping("/{code}.json")
    ResponseEntity<String> json(@PathVariable String code) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + find(code).code() + ".json\"")
                .body(FormJson.write(code, find(code).form()));
    }

    @GetMapping("/{code}.xlsx")
    ResponseEntity<byte[]> xlsForm(@PathVariable String code) {
        var shown = find(code);
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + shown.code() + ".xlsx\"")
                .body(XlsForm.write(shown.code(), shown.version(), shown.form()));
    }

    private Questionnaire find(String code) {
        return questionnaires.latest(code).orElseThrow(QuestionnairesController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
