package org.plenary.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a reader sees in place of a page: what happened, what to do, and for an error of ours a reference. Programs that
 * ask under {@code /api} get the same as {@code application/problem+json}.
 */
@Controller
@ConditionalOnWebApplication
class ErrorPages implements ErrorController {

    private final ErrorAttributes errors;

    ErrorPages(ErrorAttributes errors) {
        this.errors = errors;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response, Language language) {
        var error = errors.getError(new ServletWebRequest(request, response));
        var page = ErrorPage.of(status(request, error), parameter(error), reference(request), Words.in(language));
        response.setStatus(page.status());
        response.setHeader("Cache-Control", "no-store");
        return address(request).startsWith("/api/")
                ? problem(page, address(request))
                : new ModelAndView("layout/error", "page", page);
    }

    private static ResponseEntity<ProblemDetail> problem(ErrorPage page, String address) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(page.status()), page.happened());
        problem.setTitle(page.title());
        problem.setInstance(URI.create(address));
        if (page.parameter() != null) {
            problem.setProperty("parameter", page.parameter());
        }
        if (page.reference() != null) {
            problem.setProperty("reference", page.reference());
        }
        return ResponseEntity.status(page.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** A part of the path that cannot be what it stands for, such as a State of four letters, is a page that is not. */
    private static int status(HttpServletRequest request, @Nullable Throwable error) {
        if (error instanceof MethodArgumentTypeMismatchException mismatch
                && mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return HttpStatus.NOT_FOUND.value();
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpStatus.NOT_FOUND.value();
    }

    private static @Nullable String parameter(@Nullable Throwable error) {
        return switch (error) {
            case MissingServletRequestParameterException missing -> missing.getParameterName();
            case MissingServletRequestPartException missing -> missing.getRequestPartName();
            case TypeMismatchException mismatch -> mismatch.getPropertyName();
            case null, default -> null;
        };
    }

    private static @Nullable String reference(HttpServletRequest request) {
        return (String) request.getAttribute(UnexpectedErrors.REFERENCE);
    }

    private static String address(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElse(request.getRequestURI());
    }
}
