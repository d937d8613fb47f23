package org.plenary.delegations.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.plenary.web.OfficeFiles;
import org.plenary.web.Table;
import org.plenary.web.pdf.PdfSetting;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The list of participants for the public, as a page and as a paper. */
@Controller
class ListController {

    private static final MediaType DOCX = MediaType.parseMediaType(OfficeFiles.DOCX);

    private final Sessions sessions;
    private final Issues issues;
    private final Lists lists;
    private final PdfSetting pdf;

    ListController(Sessions sessions, Issues issues, Lists lists, PdfSetting pdf) {
        this.sessions = sessions;
        this.issues = issues;
        this.lists = lists;
        this.pdf = pdf;
    }

    @GetMapping("/sessions/{key}/participants")
    ModelAndView page(@PathVariable String key, Language language) {
        var session = session(key);
        var words = Words.in(language);
        var list = issues.of(session)
                .map(issue -> lists.of(session, issue.isFinal(), language))
                .orElse(null);
        var page = new ListPage(
                session.address(),
                words.text(
                        "delegations.session", session.number(), session.body().shortName()),
                list == null ? words.text("delegations.list.title") : list.title(),
                list);
        return new ModelAndView("delegations/lists/participants", "page", page);
    }

    @GetMapping("/sessions/{key}/participants.docx")
    ResponseEntity<byte[]> docx(@PathVariable String key, Language language) throws IOException {
        return download(DocxList.of(list(key, language)), DOCX, "docx", language);
    }

    @GetMapping("/sessions/{key}/participants.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String key, Language language) throws IOException {
        var list = list(key, language);
        return download(
                pdf.pdf("delegations/lists/paper.jte", list, list.isRightToLeft()),
                MediaType.APPLICATION_PDF,
                "pdf",
                language);
    }

    @GetMapping("/sessions/{key}/participants.csv")
    ResponseEntity<byte[]> csv(@PathVariable String key, Language language) {
        var rows = list(key, language).parts().stream()
                .flatMap(part -> part.entries().stream()
                        .flatMap(entry -> entry.groups().stream()
                                .flatMap(group -> group.people().stream()
                                        .map(person -> List.of(
                                                part.name(),
                                                entry.code(),
                                                entry.name(),
                                                group.function(),
                                                person.name(),
                                                person.position())))))
                .toList();
        return Table.of(
                        rows,
                        Table.column("participation", (List<String> row) -> row.get(0)),
                        Table.column("code", (List<String> row) -> row.get(1)),
                        Table.column("delegation", (List<String> row) -> row.get(2)),
                        Table.column("function", (List<String> row) -> row.get(3)),
                        Table.column("name", (List<String> row) -> row.get(4)),
                        Table.column("position", (List<String> row) -> row.get(5)))
                .download("participants.%s.csv".formatted(language.tag()));
    }

    private static ResponseEntity<byte[]> download(byte[] content, MediaType type, String ending, Language language) {
        var name = "participants.%s.%s".formatted(language.tag(), ending);
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .body(content);
    }

    private ParticipantsList list(String key, Language language) {
        var session = session(key);
        return issues.of(session)
                .map(issue -> lists.of(session, issue.isFinal(), language))
                .orElseThrow(ListController::notFound);
    }

    private Session session(String key) {
        return sessions.find(key).orElseThrow(ListController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
