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

/** Gives out the circulated lists of organizations as papers: {@code /sessions/4/observers/lists/1.docx}. */
@Controller
class CirculatedListController {

    private final CirculatedListPapers papers;

    CirculatedListController(CirculatedListPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/sessions/{key}/observers/lists/{number:[1-9][0-9]{0,2}}.{format:docx|pdf}")
    ResponseEntity<byte[]> list(
            @PathVariable String key, @PathVariable int number, @PathVariable String format, Language language)
            throws IOException {
        var paper =
                papers.of(key, number, language).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var kind = PaperFormat.of(format);
        var bytes = new ByteArrayOutputStream();
        papers.write(paper, kind, bytes);
        var name = "session-%s-observers-%d.%s.%s".formatted(key, number, language.tag(), kind);
        return ResponseEntity.ok()
                .contentType(kind.mediaType())
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .body(bytes.toByteArray());
    }
}
