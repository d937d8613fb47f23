package org.plenary.access.links;

import jakarta.servlet.http.HttpServletRequest;
import org.plenary.languages.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page for those who have forgotten their password. */
@Controller
@RequestMapping("/sign-in/recovery")
@ConditionalOnWebApplication
class RecoveryController {

    private final Recovery recovery;

    RecoveryController(Recovery recovery) {
        this.recovery = recovery;
    }

    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "") String after) {
        return page(new RecoveryPage(recovery.isOpen(), after.equals("asked"), false));
    }

    @PostMapping
    ModelAndView ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request, Language language) {
        if (!recovery.isOpen()) {
            return page("");
        }
        if (!recovery.admits(request.getRemoteAddr())) {
            var page = page(new RecoveryPage(true, false, true));
            page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return page;
        }
        recovery.ask(email, language);
        return new ModelAndView("redirect:/sign-in/recovery?after=asked");
    }

    private static ModelAndView page(RecoveryPage page) {
        return new ModelAndView("access/links/recovery", "page", page);
    }
}
