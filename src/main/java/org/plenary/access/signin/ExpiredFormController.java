package org.plenary.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.access.signin.ExpiredFormPage.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers a form that came without its token, because the session is over or because another site sent it: nothing is
 * done, and what was typed is given back to be copied. Sending it again from here would undo what the token is for.
 */
@Controller
class ExpiredFormController {

    private static final int LONGEST = 20_000;

    @RequestMapping(SignInAddress.FORM_EXPIRED)
    ModelAndView expired(HttpServletRequest request) {
        var page = new ExpiredFormPage(back(request), request.getRemoteUser() == null, typed(request));
        return new ModelAndView("access/signin/expired-form", Map.of("page", page), HttpStatus.FORBIDDEN);
    }

    /** The page with the form, if it was one of ours. */
    private static String back(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Referer"))
                .filter(referer -> referer.startsWith(request.getScheme() + "://" + request.getHeader("Host") + "/"))
                .map(referer -> URI.create(referer).getRawPath())
                .orElse("/");
    }

    private static List<Typed> typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_") && !isSecret(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()).map(text -> new Typed(field.getKey(), shown(text))))
                .filter(typed -> !typed.text().isBlank())
                .toList();
    }

    private static boolean isSecret(String field) {
        return List.of("password", "current", "next").contains(field);
    }

    private static String shown(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
