package org.plenary.documents.library;

import static org.plenary.web.Table.column;
import static org.plenary.web.Table.texts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.documents.DocumentSummary;
import org.plenary.documents.Documents;
import org.plenary.languages.Language;
import org.plenary.web.Table;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The register of documents for programs: the same filters as the library has. */
@RestController
class DocumentsApi {

    private static final int LENGTH = 200;

    private final Library library;
    private final Documents documents;
    private final DocumentRecords records;

    DocumentsApi(Library library, Documents documents, DocumentRecords records) {
        this.library = library;
        this.documents = documents;
        this.records = records;
    }

    /** A page of the list, and the address of the next. */
    @GetMapping("/api/documents")
    Map<String, @Nullable Object> documents(@RequestParam Map<String, String> asked) {
        var filter = LibraryFilter.of(asked);
        var page = library.page(filter, LENGTH);
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("total", library.counts(filter).total());
        answer.put("documents", table(page.documents()).objects());
        answer.put(
                "next",
                page.hasLater()
                        ? filter.from(Position.after(page.documents().getLast()))
                                .under("/api/documents")
                        : null);
        return answer;
    }

    /** All of the list, without pages. */
    @GetMapping("/api/documents.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> asked) {
        return table(library.all(LibraryFilter.of(asked))).download("documents.csv");
    }

    /** All that is known of one document. */
    @GetMapping("/api/documents/{*symbol}")
    Map<String, @Nullable Object> document(@PathVariable String symbol) {
        return documents
                .canonical(symbol.substring(1))
                .flatMap(records::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Table table(List<DocumentSummary> documents) {
        return Table.of(
                documents,
                column("symbol", document -> document.symbol().text()),
                texts("title", DocumentSummary::title),
                column("kind", document -> document.kind().word()),
                column("issued", DocumentSummary::issued),
                column("languages", document -> tags(document.languages())),
                column("files", document -> tags(document.files())));
    }

    /** The tags of languages in the order of the organization. */
    private static List<String> tags(Collection<Language> languages) {
        return languages.stream().sorted().map(Language::tag).toList();
    }
}
