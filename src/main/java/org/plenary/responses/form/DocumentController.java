package org.plenary.responses.form;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.questionnaires.form.Question;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.documents.AnswerDocuments;
import org.plenary.responses.documents.DocumentDownload;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Adds documents to the answers of a State, and gives them to those who work for it. */
@Controller
@RequestMapping("/delegation/answers/{cycle}/{code}")
class DocumentController {

    private static final String ADDING = "/sections/{section}/{occurrence:[0-9]{1,4}}/documents/{question}";

    private final Respondents respondents;
    private final DocumentDesk desk;
    private final DocumentDownload download;

    DocumentController(Respondents respondents, DocumentDesk desk, DocumentDownload download) {
        this.respondents = respondents;
        this.desk = desk;
        this.download = download;
    }

    /** The place in the address of what is asked. */
    record Place(String cycle, String code, String section, int occurrence, String question) {

        static Place of(Map<String, String> path) {
            return new Place(
                    path.getOrDefault("cycle", ""),
                    path.getOrDefault("code", ""),
                    path.getOrDefault("section", ""),
                    Integer.parseInt(path.getOrDefault("occurrence", "0")),
                    path.getOrDefault("question", ""));
        }
    }

    // A record as parameter would be made of the fields of the form as well.
    @ModelAttribute
    Place place(@PathVariable Map<String, String> path) {
        return Place.of(path);
    }

    @GetMapping(ADDING)
    ModelAndView form(@ModelAttribute(binding = false) Place place, Actor actor, Language language) {
        var sheet = sheet(place, actor, language);
        return new ModelAndView("responses/form/document", "page", page(sheet, question(sheet, place), ""));
    }

    @PostMapping(ADDING)
    ModelAndView add(
            @ModelAttribute(binding = false) Place place,
            @RequestParam MultipartFile document,
            Actor actor,
            Language language)
            throws IOException {
        var sheet = sheet(place, actor, language);
        var question = question(sheet, place);
        var content = document.getSize() > AnswerDocuments.MOST_BYTES
                ? new byte[AnswerDocuments.MOST_BYTES + 1]
                : document.getBytes();
        var name = Objects.requireNonNullElse(document.getOriginalFilename(), "");
        var problem = desk.add(sheet, question, name, content);
        if (problem.isEmpty()) {
            return new ModelAndView("redirect:" + page(sheet, question, "").back());
        }
        var error = sheet.respondent().words().text("responses.document.error." + problem.get());
        var page = new ModelAndView("responses/form/document", "page", page(sheet, question, error));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @GetMapping("/documents/{id:[0-9]{1,18}}")
    ResponseEntity<byte[]> read(
            @PathVariable String cycle,
            @PathVariable String code,
            @PathVariable long id,
            Actor actor,
            Language language) {
        var respondent = respondents.of(cycle, code, actor, language);
        var response = Optional.ofNullable(respondent.response());
        response.ifPresent(each -> desk.requireShared(respondent, each, id));
        return download.of(response, id);
    }

    private Sheet sheet(Place place, Actor actor, Language language) {
        var respondent = respondents.of(place.cycle(), place.code(), actor, language);
        return Optional.of(respondent.section(place.section()))
                .filter(each -> AnswerPlace.isIn(each, place.occurrence()))
                .map(each -> new Sheet(respondent, each, place.occurrence()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Question question(Sheet sheet, Place place) {
        return sheet.question(sheet.respondent().question(place.question()).key())
                .filter(each -> each.kind().takesDocuments())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static DocumentPage page(Sheet sheet, Question question, String error) {
        var language = sheet.respondent().words().language();
        return new DocumentPage(
                question.title().in(language),
                sheet.section().title().in(language),
                sheet.address() + "/documents/" + question.key(),
                sheet.address() + "#q-" + question.key(),
                error);
    }
}
