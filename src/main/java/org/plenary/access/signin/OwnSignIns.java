package org.plenary.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sign-ins of one account that have not ended, on whatever node they were made. */
@Component
@ConditionalOnWebApplication
class OwnSignIns {

    private static final String BROWSER = "plenary.browser";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OwnSignIns(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** Keeps with a new sign-in which browser it was made with, as the browser names itself. */
    static void keepBrowser(HttpServletRequest request) {
        var browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        request.getSession().setAttribute(BROWSER, browser.substring(0, Math.min(browser.length(), 300)));
    }

    /** Those that still hold, the latest used first. */
    List<OwnSignIn> of(Member member) {
        return sessions.findByPrincipalName(member.getUsername()).values().stream()
                .filter(session -> holds(session, member))
                .map(session -> new OwnSignIn(
                        session.getId(),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        address(session),
                        session.getAttributeOrDefault(BROWSER, "")))
                .sorted(Comparator.comparing(OwnSignIn::lastUsed).reversed())
                .toList();
    }

    /** Ends all of them, wherever they are. */
    void end(String account) {
        sessions.findByPrincipalName(account).keySet().forEach(sessions::deleteById);
    }

    /** Not those made before the password or the roles last changed, which end at their next use. */
    private static boolean holds(Session session, Member member) {
        return signedIn(session)
                .filter(signedIn ->
                        signedIn.getPrincipal() instanceof Member other && other.edition() == member.edition())
                .isPresent();
    }

    private static String address(Session session) {
        return signedIn(session)
                .map(Authentication::getDetails)
                .map(details -> details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : null)
                .orElse("");
    }

    private static Optional<Authentication> signedIn(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return Optional.ofNullable(context).map(SecurityContext::getAuthentication);
    }

    /** One sign-in: when and whence. */
    record OwnSignIn(String session, Instant since, Instant lastUsed, String address, String browser) {}
}
