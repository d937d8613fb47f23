package org.plenary.access.passkeys;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plenary.access.accounts.Attempts;
import org.plenary.access.accounts.Attempts.Limit;
import org.plenary.access.signin.SignInAddress;
import org.plenary.access.signin.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Signs in with a passkey: what one has and what one is or knows, so nothing more is asked for. A stranger's passkey, one
 * that was taken away and one of a locked account get the same answer.
 */
@Controller
@RequestMapping("/sign-in/passkey")
@ConditionalOnWebApplication
class PasskeySignInController {

    private static final int MOST = 20;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final PasskeySites sites;
    private final PasskeyCeremonies ceremonies;
    private final Attempts attempts;
    private final SignedIn signedIn;
    private final Clock clock;

    PasskeySignInController(
            PasskeySites sites, PasskeyCeremonies ceremonies, Attempts attempts, SignedIn signedIn, Clock clock) {
        this.sites = sites;
        this.ceremonies = ceremonies;
        this.attempts = attempts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What the browser asks the device for. */
    @PostMapping("/options")
    ResponseEntity<String> options(HttpServletRequest request) {
        var begun = ceremonies.toProve(site(request));
        begun.keep(request.getSession());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(RelyingParty.json(begun.options()));
    }

    @PostMapping
    void signIn(
            @RequestParam(defaultValue = "") String answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var limits = List.of(new Limit("passkey from " + request.getRemoteAddr(), MOST, WINDOW));
        if (!attempts.admits(limits)) {
            response.sendRedirect("/sign-in?after=too-many");
            return;
        }
        var holder = holder(answer, request);
        if (holder.isEmpty()) {
            response.sendRedirect("/sign-in?after=passkey");
            return;
        }
        attempts.forget(limits);
        signedIn.again(holder.get(), request, response);
        var here = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        SignInAddress.homeOfWhoSignedIn().onAuthenticationSuccess(request, response, here);
    }

    private Optional<String> holder(String answer, HttpServletRequest request) {
        var site = site(request);
        return Ceremony.take(request.getSession(), clock.instant())
                .flatMap(begun -> ceremonies.prove(site, begun, answer));
    }

    private PasskeySite site(HttpServletRequest request) {
        return sites.of(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
