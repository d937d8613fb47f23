package org.plenary.web;

import java.io.IOException;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page for what the server refuses before any page of ours is asked, such as an address that is none
 * ({@code /%zz}): the same words on a plain sheet, and nothing about the server.
 */
public final class PlainErrorPage extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(PlainErrorPage.class);

    @Override
    protected void report(Request request, Response response, Throwable error) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var words = Words.in(language(request));
        var page = ErrorPage.of(response.getStatus(), null, null, words);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            response.getReporter()
                    .write(("<!DOCTYPE html>\n<html lang=\"%s\" dir=\"%s\"><meta charset=\"utf-8\">"
                                    + "<meta name=\"viewport\" content=\"width=device-width\"><title>%3$s</title>"
                                    + "<h1>%3$s</h1><p>%4$s</p><p>%5$s</p><p><a href=\"/\">Plenary</a></p></html>\n")
                            .formatted(
                                    words.language().tag(),
                                    words.language().direction(),
                                    page.title(),
                                    page.happened(),
                                    page.next()));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The reader went away", e);
        }
    }

    private static Language language(Request request) {
        return Optional.ofNullable(request.getHeader("Accept-Language"))
                .flatMap(Language::ofTag)
                .orElse(Language.ENGLISH);
    }
}
