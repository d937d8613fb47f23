package org.plenary.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.plenary.credentials.report.CredentialsReports;
import org.plenary.credentials.report.ReportEdition;
import org.plenary.credentials.report.ReportText;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Gives out the report on credentials: to everyone as it was issued, to the desk also while it is a draft. */
@Controller
class CredentialsPaperController {

    private static final String FILE = "{edition:first|final}.{format:docx|pdf}";

    private final Sessions sessions;
    private final CredentialsReports reports;
    private final PdfPaper pdf;

    CredentialsPaperController(Sessions sessions, CredentialsReports reports, PdfPaper pdf) {
        this.sessions = sessions;
        this.reports = reports;
        this.pdf = pdf;
    }

    @GetMapping("/sessions/{key:[a-z0-9-]+}/credentials/" + FILE)
    ResponseEntity<byte[]> issued(
            @PathVariable String key, @PathVariable String edition, @PathVariable String format, Language language)
            throws IOException {
        var session = session(key);
        var report = reports.issued(session.id(), edition(edition)).orElseThrow(CredentialsPaperController::notFound);
        return download(paper(session, report.in(language), language), edition, PaperFormat.of(format));
    }

    @GetMapping("/desk/credentials/{key:[a-z0-9-]+}/report/" + FILE)
    ResponseEntity<byte[]> draft(
            @PathVariable String key, @PathVariable String edition, @PathVariable String format, Language language)
            throws IOException {
        var session = session(key);
        var draft = reports.draft(session, edition(edition), language);
        return download(paper(session, draft, language), edition + ".draft", PaperFormat.of(format));
    }

    private static PlainPaper paper(Session session, ReportText text, Language language) {
        var words = new PaperWords(Words.in(language));
        return new PlainPaper(
                new PlainPaper.Head(
                        language,
                        words.text("united-nations"),
                        session.body().name().in(language).text(),
                        PaperWords.capitalized(words.text("session", session.number())),
                        words.text(
                                "place-and-dates",
                                session.place().in(language).text(),
                                words.range(session.opens(), session.closes())),
                        text.title()),
                text.passages());
    }

    private ResponseEntity<byte[]> download(PlainPaper paper, String name, PaperFormat format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (format == PaperFormat.PDF) {
            pdf.write(paper, bytes);
        } else {
            PlainDocx.write(paper, bytes);
        }
        var file = "credentials.%s.%s.%s".formatted(name, paper.language().tag(), format);
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

    private static ReportEdition edition(String word) {
        return ReportEdition.ofWord(word).orElseThrow(CredentialsPaperController::notFound);
    }

    private Session session(String key) {
        return sessions.find(key).orElseThrow(CredentialsPaperController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
