package org.plenary.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.plenary.languages.Language;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Gives out the papers of a session: {@code /sessions/4/agenda.docx}, {@code …/programme.pdf}, {@code …/agenda.xml}. */
@Controller
class PaperController {

    private final PaperDelivery papers;

    PaperController(PaperDelivery papers) {
        this.papers = papers;
    }

    @GetMapping("/sessions/{key}/agenda.{format:docx|pdf|xml}")
    ResponseEntity<byte[]> agenda(@PathVariable String key, @PathVariable String format, Language language)
            throws IOException {
        return download(
                papers.agenda(key, language).orElseThrow(PaperController::notFound), "agenda", PaperFormat.of(format));
    }

    @GetMapping("/sessions/{key}/programme.{format:docx|pdf}")
    ResponseEntity<byte[]> programme(@PathVariable String key, @PathVariable String format, Language language)
            throws IOException {
        return download(
                papers.programme(key, language).orElseThrow(PaperController::notFound),
                "programme",
                PaperFormat.of(format));
    }

    private ResponseEntity<byte[]> download(AgendaPaper paper, String name, PaperFormat format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        papers.write(paper, format, bytes);
        return ResponseEntity.ok()
                .contentType(format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(paper.fileName(name, format), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, paper.language().tag())
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .body(bytes.toByteArray());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
