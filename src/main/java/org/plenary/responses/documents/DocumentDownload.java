package org.plenary.responses.documents;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.plenary.responses.Response;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Gives a document of a response to be saved; a browser never shows it as a page of ours. */
@Component
public class DocumentDownload {

    private final AnswerDocuments documents;

    DocumentDownload(AnswerDocuments documents) {
        this.documents = documents;
    }

    /** The document of an id; nothing there if the response has none of it. */
    public ResponseEntity<byte[]> of(Optional<Response> response, long id) {
        var document = response.flatMap(each -> documents.find(each, id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var name = ContentDisposition.attachment().filename(document.name(), StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.type()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .body(documents.content(document));
    }
}
