package org.plenary.documents.files;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.documents.Documents;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/** Gives readers the files: {@code /files/CTOC/COP/2008/6/zh.pdf}, or without the ending the one most want. */
@Controller
class FileController {

    private static final Pattern ADDRESS = Pattern.compile("/(.+)/([a-z]{2})(?:\\.([a-z]{3,4}))?");

    private final Documents documents;
    private final DocumentFiles files;

    FileController(Documents documents, DocumentFiles files) {
        this.documents = documents;
        this.files = files;
    }

    @GetMapping("/files/{*address}")
    void file(@PathVariable String address, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        var file = find(address).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        setHeaders(response, file);
        if (!request.checkNotModified("\"" + file.sha256() + "\"")) {
            response.setContentLengthLong(file.size());
            if (request.getHttpMethod() != HttpMethod.HEAD) {
                files.write(file, response.getOutputStream());
            }
        }
    }

    private Optional<StoredFile> find(String address) {
        var parts = ADDRESS.matcher(address);
        return !parts.matches()
                ? Optional.empty()
                : documents.canonical(parts.group(1)).stream()
                        .flatMap(symbol -> files.of(symbol).stream())
                        .filter(file -> file.language().tag().equals(parts.group(2)))
                        .filter(file -> parts.group(3) == null
                                || file.format().extension().equals(parts.group(3)))
                        .findFirst();
    }

    private static void setHeaders(HttpServletResponse response, StoredFile file) {
        var form = file.format() == FileFormat.DOCX ? ContentDisposition.attachment() : ContentDisposition.inline();
        response.setHeader(
                "Content-Disposition",
                form.filename(file.fileName(), StandardCharsets.UTF_8).build().toString());
        response.setContentType(
                file.charset() == null
                        ? file.format().mediaType()
                        : file.format().mediaType() + ";charset=" + file.charset());
        response.setHeader("Content-Language", file.language().tag());
        response.setHeader("Cache-Control", "no-cache");
        // The policy of pages would keep a browser's own reader of PDF from showing the file.
        response.setHeader("Content-Security-Policy", "frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
