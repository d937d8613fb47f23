package org.plenary.questionnaires.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Questionnaires and mappings that come in as files: shown first, taken in when an officer says so. */
@Controller
@RequestMapping("/desk/questionnaires/files")
class QuestionnaireImportController {

    private final Deliveries deliveries;
    private final QuestionnaireImports imports;

    QuestionnaireImportController(Deliveries deliveries, QuestionnaireImports imports) {
        this.deliveries = deliveries;
        this.imports = imports;
    }

    @PostMapping
    String receive(@RequestParam List<MultipartFile> file, Actor actor) throws IOException, UnreadableFiles {
        var given = new ArrayList<GivenFile>();
        for (var each : file) {
            given.add(new GivenFile(
                    each.getOriginalFilename() == null ? "" : each.getOriginalFilename(), each.getBytes()));
        }
        return "redirect:/desk/questionnaires/files/" + imports.receive(given, actor.name());
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    String preview(@PathVariable long id, Language language, Model model) throws UnreadableFiles {
        var files = deliveries.find(id);
        if (files.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("page", imports.preview(id, files, Words.in(language)));
        return "questionnaires/desk/preview";
    }

    @PostMapping("/{id:[0-9]{1,18}}")
    String takeIn(@PathVariable long id, Actor actor, Language language, RedirectAttributes flash)
            throws UnreadableFiles {
        int files = deliveries.find(id).size();
        if (files == 0) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var address = imports.takeIn(id, actor.name());
        flash.addFlashAttribute("notice", Words.in(language).text("questionnaires.taken-in", files));
        return "redirect:" + address;
    }

    /** What is wrong is said where files are given in; what is here may have changed since they were looked at. */
    @ExceptionHandler
    String unreadable(UnreadableFiles files, Language language, RedirectAttributes flash) {
        flash.addFlashAttribute("errors", files.in(Words.in(language)));
        return "redirect:/desk/questionnaires";
    }
}
