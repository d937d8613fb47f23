package org.plenary.documents.desk;

import java.security.Principal;
import java.util.Map;
import org.plenary.documents.DocumentDetails;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.Documents;
import org.plenary.documents.files.DocumentFiles;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents officer enters documents and edits what is known of them. */
@Controller
class DocumentsDeskController {

    static final String EDIT = "/desk/documents/edit/";

    private final Documents documents;
    private final DocumentFiles files;
    private final DocumentsDesk desk;

    DocumentsDeskController(Documents documents, DocumentFiles files, DocumentsDesk desk) {
        this.documents = documents;
        this.files = files;
        this.desk = desk;
    }

    @GetMapping("/desk/documents")
    ModelAndView enter(Language language) {
        return new ModelAndView("documents/desk/enter", "page", EnterPage.of("", "", language, null));
    }

    /** Enters a document that is not in the register yet; one that is there is opened. */
    @PostMapping("/desk/documents")
    ModelAndView enter(@RequestParam String symbol, @RequestParam String title, Principal staff, Language language) {
        try {
            var entered = desk.enter(DocumentSymbol.of(symbol), MultilingualText.of(language, title), staff.getName());
            return new ModelAndView("redirect:" + EDIT + entered);
        } catch (IllegalArgumentException e) {
            return wrong("documents/desk/enter", EnterPage.of(symbol, title, language, "documents.edit.error.symbol"));
        }
    }

    @GetMapping(EDIT + "{*typed}")
    ModelAndView edit(@PathVariable String typed, @ModelAttribute("done") String done, Language language) {
        var document = find(typed);
        var words = Words.in(language);
        var pages = new EditPages(EditForm.of(document), Map.of(), words);
        return new ModelAndView(
                "documents/desk/edit",
                "page",
                pages.page(document, files.of(document.symbol()), done.isEmpty() ? "" : words.text(done), null));
    }

    @PostMapping(EDIT + "{*typed}")
    ModelAndView save(
            @PathVariable String typed,
            @RequestParam Map<String, String> typedIn,
            Principal staff,
            Language language,
            RedirectAttributes flash) {
        var document = find(typed);
        var form = new EditForm(typedIn);
        var reading = form.read(document);
        if (!reading.errors().isEmpty()) {
            var pages = new EditPages(form, reading.errors(), Words.in(language));
            return wrong("documents/desk/edit", pages.page(document, files.of(document.symbol()), "", null));
        }
        desk.describe(reading.document(), staff.getName());
        flash.addFlashAttribute("done", "documents.edit.saved");
        return new ModelAndView("redirect:" + EDIT + document.symbol());
    }

    private DocumentDetails find(String typed) {
        return documents
                .canonical(typed.substring(1))
                .flatMap(documents::details)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static ModelAndView wrong(String view, Object page) {
        var answer = new ModelAndView(view, "page", page);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
