package org.plenary.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.web.KeptPages.Key;
import org.plenary.web.KeptPages.Moment;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers readers who ask for a page again from memory, or with 304 where they have it already.
 *
 * <p>A page holds for the present edition of what readers see and for the present minute of the clock, so a handler may
 * say what is now and needs to do nothing for it. A handler whose page must not be kept at all sets
 * {@code Cache-Control: no-store}. Never kept: answers in a session (the staff, a page with a form that posts, a message
 * after a redirect), refusals and errors, files.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageCache extends OncePerRequestFilter {

    private static final String VARY = "Accept-Language, Cookie, Accept-Encoding, HX-Request";

    private final KeptPages pages = new KeptPages();
    private final Edition edition;
    private final Clock clock;

    PageCache(Edition edition, Clock clock) {
        this.edition = edition;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                || Stream.of("/desk", "/sign-", "/plenary/", "/webjars/", "/actuator", "/error")
                        .anyMatch(request.getRequestURI()::startsWith)
                || request.getHeader("Range") != null
                || hasSession(request)
                // In a transaction of a test the edition may be taken back.
                || TransactionSynchronizationManager.isActualTransactionActive();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = key(request);
        var now = new Moment(edition.current(), Math.floorDiv(clock.millis(), 60_000));
        var kept = pages.find(key, now);
        if (kept != null) {
            kept.writeHeaders(response);
            answer(kept, request, response);
            return;
        }
        try {
            render(key, now, request, response, chain);
        } finally {
            pages.done(key);
        }
    }

    private void render(
            Key key, Moment now, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var recording = new RecordingResponse(request, response);
        chain.doFilter(request, recording);
        var body = recording.page();
        if (body.isEmpty()) {
            return;
        }
        boolean keeps = mayKeep(request, response);
        if (keeps) {
            response.setHeader("Cache-Control", "no-cache");
            response.addHeader("Vary", VARY);
        }
        var page = KeptPage.of(response, body.get());
        if (keeps && request.getMethod().equals("GET")) {
            pages.keep(key, page, now);
        }
        answer(page, request, response);
    }

    private static void answer(KeptPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("ETag", page.tag());
        if (matches(request.getHeader("If-None-Match"), page.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            var accepted = Objects.requireNonNullElse(request.getHeader("Accept-Encoding"), "");
            page.writeBody(response, accepted.contains("gzip"));
        }
    }

    private static boolean matches(@Nullable String known, String tag) {
        return known != null
                && Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals);
    }

    private static boolean mayKeep(HttpServletRequest request, HttpServletResponse response) {
        return request.getSession(false) == null
                && request.getRemoteUser() == null
                && response.getStatus() == HttpServletResponse.SC_OK
                && response.getHeaders("Set-Cookie").stream().allMatch(cookie -> cookie.startsWith("lang="))
                && !Optional.ofNullable(response.getHeader("Cache-Control"))
                        .orElse("")
                        .contains("no-store");
    }

    private static Key key(HttpServletRequest request) {
        var query = request.getQueryString();
        return new Key(
                // With the host, since pages may name the address they were asked at.
                request.getRequestURL() + (query == null ? "" : "?" + query),
                ReaderLanguage.of(request).tag(),
                Objects.requireNonNullElse(request.getHeader("Accept"), ""),
                request.getHeader("HX-Request") != null,
                request.isSecure());
    }

    private static boolean hasSession(HttpServletRequest request) {
        return request.getSession(false) != null
                || Optional.ofNullable(request.getCookies()).stream()
                        .flatMap(Arrays::stream)
                        .map(Cookie::getName)
                        .anyMatch("SESSION"::equals);
    }
}
