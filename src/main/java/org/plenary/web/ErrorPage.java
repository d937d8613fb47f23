package org.plenary.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Words;

/**
 * What a page says about an error.
 *
 * @param happened what happened, in a sentence
 * @param next what the reader can do now
 * @param parameter the name of the parameter that is at fault; null if none is known
 * @param reference what to tell whoever runs the site; null unless the error is ours
 */
public record ErrorPage(
        int status,
        String title,
        String happened,
        String next,
        @Nullable String parameter,
        @Nullable String reference) {

    private static final Set<Integer> WITH_OWN_WORDS = Set.of(400, 403, 404, 405, 413, 500, 503);

    static ErrorPage of(int status, @Nullable String parameter, @Nullable String reference, Words words) {
        var key = "web.error." + (WITH_OWN_WORDS.contains(status) ? status : status >= 500 ? 500 : 400);
        return new ErrorPage(
                status,
                words.text(key + ".title"),
                parameter == null ? words.text(key + ".happened") : words.text("web.error.parameter", parameter),
                words.text(key + ".next"),
                parameter,
                reference);
    }
}
