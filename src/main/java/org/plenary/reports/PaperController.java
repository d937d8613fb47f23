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

    private final AgendaPapers papers;
    private final PdfPaper pdf;

    PaperController(AgendaPapers papers, PdfPaper pdf) {
        this.papers = papers;
        this.pdf = pdf;
    }

    @GetMapping("/sessions/{key}/agenda.{format:docx|pdf|xml}")
    ResponseEntity<byte[]> agenda(@PathVariable String key, @PathVariable PaperFormat format, Language language)
            throws IOException {
        return download(paper(key, language), "agenda", format);
    }

    @GetMapping("/sessions/{key}/programme.{format:docx|pdf}")
    ResponseEntity<byte[]> programme(@PathVariable String key, @PathVariable PaperFormat format, Language language)
            throws IOException {
        var paper = paper(key, language).programmeAlone();
        if (paper.days().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return download(paper, "programme", format);
    }

    private AgendaPaper paper(String key, Language language) {
        return papers.of(key, language).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> download(AgendaPaper paper, String name, PaperFormat format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        format.write(paper, pdf, bytes);
        var stem = paper.symbol().isEmpty() ? name : paper.symbol().replace('/', '_') + "." + name;
        var file = "%s.%s.%s".formatted(stem, paper.language().tag(), format);
        return ResponseEntity.ok()
                .contentType(format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, paper.language().tag())
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .body(bytes.toByteArray());
    }
}
