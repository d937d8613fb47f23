package org.plenary.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.plenary.access.Demonstration;
import org.plenary.access.ProviderSettings;
import org.plenary.access.Role;
import org.plenary.access.passkeys.PasskeySite;
import org.plenary.access.passkeys.PasskeySites;
import org.plenary.access.provider.ProviderProblem;
import org.plenary.access.signin.SignInPage.DemoRole;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the page to sign in, also when an attempt was refused. The attempt itself is judged by {@link SignIn}. */
@Controller
@ConditionalOnWebApplication
class SignInController {

    private final Demonstration demonstration;
    private final PasskeySites passkeys;
    private final ProviderSettings provider;

    SignInController(Demonstration demonstration, PasskeySites passkeys, ProviderSettings provider) {
        this.demonstration = demonstration;
        this.passkeys = passkeys;
        this.provider = provider;
    }

    @GetMapping("/sign-in")
    ModelAndView signIn(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String after,
            Language language) {
        if (request.getUserPrincipal() instanceof Authentication signedIn) {
            return new ModelAndView("redirect:" + SignInAddress.home(signedIn));
        }
        var words = Words.in(language);
        var notice = switch (after) {
            case "sign-out" -> words.text("access.sign-in.signed-out");
            case "link" -> words.text("access.sign-in.link");
            default -> "";
        };
        var error = switch (after) {
            case "passkey" -> words.text("access.passkeys.refused");
            case "too-many" -> words.text("access.sign-in.too-many", SignInLimit.WINDOW.toMinutes());
            default -> "";
        };
        var problem = ProviderProblem.told(after).filter(_ -> provider.isNamed());
        problem.map(ProviderProblem::status).ifPresent(response::setStatus);
        return page("", problem.map(each -> text(each, words)).orElse(error), notice, request, words);
    }

    private String text(ProviderProblem problem, Words words) {
        return problem == ProviderProblem.TOO_MANY
                ? words.text("access.sign-in.too-many", SignInLimit.WINDOW.toMinutes())
                : words.text("access.provider." + problem.word(), provider.shownName());
    }

    /** Where {@code SecurityConfiguration} forwards an attempt that was refused, with what was typed. */
    @PostMapping(SignInAddress.REFUSED)
    ModelAndView refused(
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response,
            Language language) {
        var tooMany = request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof LockedException;
        response.setStatus(tooMany ? 429 : 401);
        var words = Words.in(language);
        var error = words.text(
                tooMany ? "access.sign-in.too-many" : "access.sign-in.wrong", SignInLimit.WINDOW.toMinutes());
        return page(name, error, "", request, words);
    }

    private ModelAndView page(String name, String error, String notice, HttpServletRequest request, Words words) {
        var roles = demonstration.isOpenTo(request)
                ? Arrays.stream(Role.values())
                        .map(role -> new DemoRole(role.word(), words.text("access.role." + role.word())))
                        .toList()
                : List.<DemoRole>of();
        var passkeysAt = passkeys.of(request).map(PasskeySite::origin).orElse("");
        return new ModelAndView(
                "access/signin/sign-in",
                "page",
                new SignInPage(name, error, notice, passkeysAt, provider.shownName(), roles));
    }
}
