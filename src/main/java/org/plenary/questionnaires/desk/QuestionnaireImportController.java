package org.plenary.questionnaires.desk;

import java.io.IOException;
import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.exchange.UnreadableQuestionnaire;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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

    private static final String LIST = "redirect:/desk/questionnaires";

    private final ReceivedFiles files;
    private final QuestionnaireImports imports;

    QuestionnaireImportController(ReceivedFiles files, QuestionnaireImports imports) {
        this.files = files;
        this.imports = imports;
    }

    @PostMapping
    String receive(@RequestParam MultipartFile file, Actor actor, Language language, RedirectAttributes flash)
            throws IOException {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try {
            imports.preview(name, file.getBytes(), Words.in(language));
            return "redirect:/desk/questionnaires/files/" + files.receive(name, file.getBytes(), actor.name());
        } catch (UnreadableQuestionnaire e) {
            flash.addFlashAttribute("error", Words.in(language).text(e.key(), name, e.place()));
            return LIST;
        }
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    String preview(@PathVariable long id, Language language, Model model) throws UnreadableQuestionnaire {
        var file = find(id);
        model.addAttribute(
                "page",
                imports.preview(file.name(), file.content(), Words.in(language)).at(id));
        return "questionnaires/desk/preview";
    }

    @PostMapping("/{id:[0-9]{1,18}}")
    String takeIn(@PathVariable long id, Actor actor, Language language, RedirectAttributes flash)
            throws UnreadableQuestionnaire {
        var address = imports.takeIn(find(id), actor.name());
        flash.addFlashAttribute("notice", Words.in(language).text("questionnaires.taken-in"));
        return "redirect:" + address;
    }

    private ReceivedFiles.Received find(long id) {
        return files.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
