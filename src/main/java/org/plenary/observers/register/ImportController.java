package org.plenary.observers.register;

import java.io.IOException;
import java.security.Principal;
import java.util.Objects;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.observers.register.OrganizationImports.Taken;
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

/** The officer gives a table of organizations in, looks at it row by row, and takes it in. */
@Controller
@RequestMapping("/desk/organizations/imports")
class ImportController {

    private static final long LARGEST = 5_000_000;
    private static final String REGISTER = "redirect:/desk/organizations";

    private final OrganizationImports imports;

    ImportController(OrganizationImports imports) {
        this.imports = imports;
    }

    @PostMapping
    String receive(@RequestParam MultipartFile file, Principal officer, Language language, RedirectAttributes flash)
            throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var problem = file.isEmpty() || file.getSize() > LARGEST
                ? "observers.import.error.file"
                : imports.read(name, file.getBytes()).problem();
        if (problem != null) {
            flash.addFlashAttribute("error", Words.in(language).text(problem, OrganizationFile.MOST_ROWS));
            return REGISTER;
        }
        return REGISTER + "/imports/" + imports.receive(name, file.getBytes(), officer.getName());
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    String preview(@PathVariable long id, Language language, Model model) {
        var received = imports.find(id).orElseThrow(ImportController::notFound);
        model.addAttribute("page", ImportPage.of(received, imports.read(received), Words.in(language)));
        return "observers/register/preview";
    }

    @PostMapping("/{id:[0-9]{1,18}}")
    String takeIn(@PathVariable long id, Principal officer, Language language, RedirectAttributes flash) {
        var words = Words.in(language);
        switch (imports.takeIn(id, officer.getName()).orElseThrow(ImportController::notFound)) {
            case Taken.Done(int count) -> flash.addFlashAttribute("notice", words.text("observers.import.done", count));
            case Taken.ByOther(var who) ->
                flash.addFlashAttribute("error", words.text("observers.import.taken-by", who));
        }
        return REGISTER;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
