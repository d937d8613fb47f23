package org.plenary.access.links;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.access.accounts.OneTimeLinks;
import org.plenary.access.signin.PasswordChange.Outcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page a link of an invitation or a recovery leads to. Looking at it uses nothing up, for mail programs look at links
 * before people do; only the form does.
 */
@Controller
@RequestMapping("/sign-in/link/{token:" + OneTimeLinks.TOKEN + "}")
@ConditionalOnWebApplication
class LinkController {

    private final OneTimeLinks links;
    private final LinkUse use;

    LinkController(OneTimeLinks links, LinkUse use) {
        this.links = links;
        this.use = use;
    }

    @GetMapping
    ModelAndView page(@PathVariable String token, HttpServletResponse response) {
        return page(token, links.accountOf(token), null, response);
    }

    @PostMapping
    ModelAndView choose(
            @PathVariable String token, @RequestParam(defaultValue = "") String next, HttpServletResponse response) {
        var outcome = use.choose(token, next);
        if (outcome.filter(Outcome.CHANGED::equals).isPresent()) {
            return new ModelAndView("redirect:/sign-in?after=link");
        }
        var account = outcome.isEmpty() ? Optional.<String>empty() : links.accountOf(token);
        return page(token, account, outcome.orElse(null), response);
    }

    private static ModelAndView page(
            String token, Optional<String> account, @Nullable Outcome outcome, HttpServletResponse response) {
        // The address of this page is a secret.
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        var error = outcome == null ? "" : outcome.word();
        var page = new ModelAndView(
                "access/links/link", "page", new LinkPage(SiteAddress.pathOf(token), account.orElse(""), error));
        if (account.isEmpty()) {
            page.setStatus(HttpStatus.GONE);
        } else if (outcome != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
