package org.plenary.access.provider;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.plenary.access.accounts.Attempts;
import org.plenary.access.accounts.Attempts.Limit;
import org.plenary.access.signin.SignInAddress;
import org.plenary.access.signin.SignedIn;
import org.plenary.languages.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Leads to the provider and back. The way there is a link and no form, since the content policy lets no form of ours lead
 * elsewhere. On a site without a provider nothing is here.
 */
@Controller
@ConditionalOnWebApplication
class ProviderController {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderController.class);

    private final OwnProvider provider;
    private final Admission admission;
    private final Attempts attempts;
    private final SignedIn signedIn;
    private final AuthenticationSuccessHandler home = SignInAddress.homeOfWhoSignedIn();

    ProviderController(OwnProvider provider, Admission admission, Attempts attempts, SignedIn signedIn) {
        this.provider = provider;
        this.admission = admission;
        this.attempts = attempts;
        this.signedIn = signedIn;
    }

    @GetMapping("/sign-in/provider/start")
    void start(HttpServletRequest request, HttpServletResponse response, Language language) throws IOException {
        requireProvider();
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(provider.flow().begin(language, request, response));
    }

    @GetMapping(OwnProvider.BACK)
    void back(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        requireProvider();
        var limits = List.of(new Limit("provider from " + request.getRemoteAddr(), 20, Duration.ofMinutes(5)));
        if (!attempts.admits(limits)) {
            throw new ProviderRefusal(ProviderProblem.TOO_MANY);
        }
        var person = provider.flow().end(request, response);
        var account = admission.accountOf(person).orElseThrow(() -> new ProviderRefusal(ProviderProblem.NO_ACCOUNT));
        attempts.forget(limits);
        home.onAuthenticationSuccess(request, response, signedIn.vouchedFor(account, request, response));
    }

    @ExceptionHandler
    String refused(ProviderRefusal refusal) {
        refusal.detail().ifPresent(detail -> LOG.warn("Sign-in with the provider: {}", detail));
        return "redirect:/sign-in?after=" + refusal.problem().toldAs();
    }

    private void requireProvider() {
        if (!provider.isNamed()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
