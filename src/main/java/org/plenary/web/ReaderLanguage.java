package org.plenary.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseCookie;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Finds the language of the reader: asked in the address ({@code ?lang=fr}), which is then remembered in a cookie; else
 * the cookie; else the first official language that the browser accepts; else English. A handler that needs it takes a
 * {@link Language} as a parameter.
 */
final class ReaderLanguage implements HandlerInterceptor, HandlerMethodArgumentResolver {

    private static final String COOKIE = "lang";

    static Language of(HttpServletRequest request) {
        return asked(request)
                .or(() -> remembered(request))
                .or(() -> accepted(request))
                .orElse(Language.ENGLISH);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        asked(request).ifPresent(language -> response.addHeader("Set-Cookie", cookie(language)));
        return true;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Language.class && !parameter.hasParameterAnnotations();
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of((HttpServletRequest) request.getNativeRequest());
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter(COOKIE)).flatMap(Language::ofTag);
        } catch (IllegalStateException _) {
            // The form could not be read, being too large; the page that says so needs a language all the same.
            return Optional.empty();
        }
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(tag -> Language.ofTag(tag).stream())
                .findFirst();
    }

    private static Optional<Language> accepted(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .map(Locale::toLanguageTag)
                        .flatMap(tag -> Language.ofTag(tag).stream())
                        .findFirst();
    }

    private static String cookie(Language language) {
        return ResponseCookie.from(COOKIE, language.tag())
                .path("/")
                .maxAge(java.time.Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .build()
                .toString();
    }
}
