package org.plenary.documents.desk;

import java.io.IOException;
import java.nio.charset.Charset;
import java.security.Principal;
import java.util.Map;
import org.plenary.documents.DocumentDetails;
import org.plenary.documents.Documents;
import org.plenary.documents.files.DocumentFiles;
import org.plenary.documents.files.DocumentFiles.Origin;
import org.plenary.documents.files.FileFormat;
import org.plenary.documents.files.Inspection;
import org.plenary.documents.files.PlainText;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents officer adds the files of a document, and takes them away. */
@Controller
class UploadController {

    private final Documents documents;
    private final DocumentFiles files;
    private final DocumentsDesk desk;

    UploadController(Documents documents, DocumentFiles files, DocumentsDesk desk) {
        this.documents = documents;
        this.files = files;
        this.desk = desk;
    }

    @PostMapping("/desk/documents/files/{*typed}")
    ModelAndView upload(
            @PathVariable String typed, Upload upload, Principal staff, Language reader, RedirectAttributes flash)
            throws IOException {
        var document = find(typed);
        var origin = new Origin(upload.charset(), staff.getName());
        if (desk.keep(document.symbol(), upload.inLanguage(), upload.file(), origin)
                instanceof Inspection.Refused(var reason)) {
            return refused(document, upload, reason, Words.in(reader));
        }
        flash.addFlashAttribute("done", "documents.upload.done");
        return new ModelAndView("redirect:" + DocumentsDeskController.EDIT + document.symbol());
    }

    private ModelAndView refused(DocumentDetails document, Upload upload, String reason, Words words) {
        var form = EditForm.of(document).with("language", upload.language());
        var page = new EditPages(form, Map.of(), words).page(document, files.of(document.symbol()), "", reason);
        return DocumentsDeskController.wrong("documents/desk/edit", page);
    }

    @PostMapping("/desk/documents/remove-file/{*typed}")
    String remove(
            @PathVariable String typed,
            @RequestParam("language") String tag,
            @RequestParam("format") String extension,
            Principal staff,
            RedirectAttributes flash) {
        var document = find(typed);
        var format = FileFormat.ofExtension(extension).orElseThrow(UploadController::badRequest);
        var language = Language.ofTag(tag).orElseThrow(UploadController::badRequest);
        desk.remove(document.symbol(), language, format, staff.getName());
        flash.addFlashAttribute("done", "documents.upload.removed");
        return "redirect:" + DocumentsDeskController.EDIT + document.symbol();
    }

    private DocumentDetails find(String typed) {
        return documents
                .canonical(typed.substring(1))
                .flatMap(documents::details)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseStatusException badRequest() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    /** A file as the form sends it, with its language and, should it be a text, its encoding. */
    record Upload(MultipartFile file, String language, String encoding) {

        Language inLanguage() {
            return Language.ofTag(language).orElseThrow(UploadController::badRequest);
        }

        Charset charset() {
            if (!PlainText.ENCODINGS.contains(encoding)) {
                throw badRequest();
            }
            return Charset.forName(encoding);
        }
    }
}
