package org.plenary.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Renders {@code "agenda/tree"} with the template {@code src/main/jte/agenda/tree.jte}, compiled with the code. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    /** The roles whose work stands under /delegation. */
    private static final Set<String> DELEGATION = Set.of("FOCAL_POINT", "MEMBER_OF_DELEGATION", "CONTRIBUTOR");

    @Bean
    TemplateEngine templates() {
        var templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, TemplateConfiguration.class.getClassLoader(), "org.plenary");
        templates.setBinaryStaticContent(true);
        return templates;
    }

    /** Leaves other names, such as {@code redirect:/…}, to the resolvers of Spring. */
    @Bean
    ViewResolver templateViews(TemplateEngine templates) {
        return (name, _) -> templates.hasTemplate(name + ".jte") ? new TemplateView(templates, name + ".jte") : null;
    }

    private record TemplateView(TemplateEngine templates, String template) implements View {

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
            parameters.put("frame", frame(request));
            var output = new Utf8ByteOutput();
            templates.render(template, parameters, output);
            response.setContentType(getContentType());
            // A page of the staff is nobody else's; any other is asked for again, and answered 304 while it holds.
            if (!response.containsHeader("Cache-Control")) {
                response.setHeader("Cache-Control", request.getRemoteUser() == null ? "no-cache" : "no-store");
            }
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }

        private static Frame frame(HttpServletRequest request) {
            var path = original(request, RequestDispatcher.FORWARD_REQUEST_URI)
                    .or(() -> original(request, RequestDispatcher.ERROR_REQUEST_URI))
                    .orElse(request.getRequestURI());
            var query = request.getQueryString();
            return new Frame(
                    Words.in(ReaderLanguage.of(request)),
                    query == null ? path : path + "?" + query,
                    request.getRemoteUser(),
                    request.isUserInRole("STAFF"),
                    DELEGATION.stream().anyMatch(request::isUserInRole),
                    (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
        }

        private static Optional<String> original(HttpServletRequest request, String attribute) {
            return Optional.ofNullable((String) request.getAttribute(attribute));
        }
    }
}
