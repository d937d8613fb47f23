package org.plenary.responses.paper;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.responses.form.Respondent;
import org.plenary.responses.form.Respondents;
import org.plenary.responses.paper.file.PaperFile;
import org.plenary.responses.paper.file.UnreadablePaper;
import org.plenary.web.OfficeFiles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A State takes its response away on paper, and gives it in again. */
@Controller
@RequestMapping("/delegation/answers/{cycle}/{code}/files")
class AnswerFilesController {

    private static final String TAKE = "take.";
    private static final String PAPER = "paper:";

    private final Respondents respondents;
    private final AnswerPapers papers;
    private final GivenPapers given;

    AnswerFilesController(Respondents respondents, AnswerPapers papers, GivenPapers given) {
        this.respondents = respondents;
        this.papers = papers;
        this.given = given;
    }

    @ModelAttribute
    Respondent respondent(@PathVariable String cycle, @PathVariable String code, Actor actor, Language language) {
        return respondents.beginning(respondents.of(cycle, code, actor, language));
    }

    @GetMapping
    String files(@ModelAttribute(binding = false) Respondent respondent, Model model) {
        model.addAttribute("page", FilesPage.of(respondent, given));
        return "responses/paper/files";
    }

    @GetMapping("/answers.{format:xlsx|docx}")
    ResponseEntity<byte[]> paper(
            @PathVariable String format,
            @RequestParam(defaultValue = "") String in,
            @ModelAttribute(binding = false) Respondent respondent)
            throws IOException {
        var language = Language.ofTag(in).orElse(respondent.words().language());
        var paper = papers.paper(respondent, language);
        var xlsx = format.equals("xlsx");
        var name =
                "%s-%s-%s.%s".formatted(respondent.questionnaire().code(), respondent.state(), language.tag(), format);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, xlsx ? OfficeFiles.XLSX : OfficeFiles.DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(xlsx ? PaperAsXlsx.of(paper) : PaperAsDocx.of(paper));
    }

    @PostMapping
    String receive(
            @RequestParam MultipartFile file,
            @ModelAttribute(binding = false) Respondent respondent,
            RedirectAttributes flash)
            throws IOException {
        var response = respondent.response();
        if (response == null || !respondent.writes()) {
            return refused(respondent, flash, "sharing.files.closed");
        }
        try {
            if (file.getSize() > PaperFile.MOST_BYTES) {
                throw new UnreadablePaper("large");
            }
            papers.changes(respondent, response, file.getBytes());
            var name = PaperAnswer.plain(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
            long id = given.keep(
                    response,
                    name.substring(0, Math.min(name.length(), 200)),
                    file.getBytes(),
                    respondent.actor().name());
            return "redirect:" + FilesPage.address(respondent) + "/" + id;
        } catch (UnreadablePaper unreadable) {
            return refused(respondent, flash, unreadable.key(), unreadable.facts());
        }
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    String preview(@PathVariable long id, @ModelAttribute(binding = false) Respondent respondent, Model model)
            throws UnreadablePaper {
        var paper = found(respondent, id);
        var content = paper.content();
        if (content == null) {
            return "redirect:" + FilesPage.address(respondent);
        }
        var response = Objects.requireNonNull(respondent.response());
        var changes = papers.changes(respondent, response, content);
        model.addAttribute("page", ChangesPage.of(respondent, paper, changes));
        return "responses/paper/changes";
    }

    @PostMapping("/{id:[0-9]{1,18}}/acceptance")
    String takeIn(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute(binding = false) Respondent respondent,
            RedirectAttributes flash)
            throws UnreadablePaper {
        if (!respondent.writes()) {
            return refused(respondent, flash, "sharing.files.closed");
        }
        var taken = papers.takeIn(respondent, found(respondent, id), decided(fields));
        if (taken.isEmpty()) {
            flash.addFlashAttribute("error", respondent.words().text("sharing.files.again"));
            return "redirect:" + FilesPage.address(respondent) + "/" + id;
        }
        flash.addFlashAttribute("notice", respondent.words().text("sharing.files.taken", taken.get()));
        return "redirect:" + respondent.address();
    }

    @PostMapping("/{id:[0-9]{1,18}}/removal")
    String putAway(
            @PathVariable long id, @ModelAttribute(binding = false) Respondent respondent, RedirectAttributes flash) {
        var response = respondent.response();
        if (response != null) {
            given.putAway(response, id, respondent.actor().name());
        }
        flash.addFlashAttribute("notice", respondent.words().text("sharing.files.put-away"));
        return "redirect:" + FilesPage.address(respondent);
    }

    /** The revisions that were shown of the questions at which the paper is to be taken. */
    private static Map<String, Long> decided(MultiValueMap<String, String> fields) {
        var decided = new LinkedHashMap<String, Long>();
        fields.toSingleValueMap().forEach((name, value) -> {
            if (name.startsWith(TAKE) && value.matches(PAPER + "[0-9]{1,18}")) {
                decided.put(name.substring(TAKE.length()), Long.parseLong(value.substring(PAPER.length())));
            }
        });
        return decided;
    }

    private static String refused(Respondent respondent, RedirectAttributes flash, String key, Object... facts) {
        flash.addFlashAttribute("error", respondent.words().text(key, facts));
        return "redirect:" + FilesPage.address(respondent);
    }

    private GivenPaper found(Respondent respondent, long id) {
        var response = respondent.response();
        if (response == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return given.find(response, id, respondent.actor().name())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
