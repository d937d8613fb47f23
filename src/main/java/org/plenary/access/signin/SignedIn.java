package org.plenary.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plenary.access.accounts.Accounts;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps who is signed in true: a sign-in ends when the password of its account changes elsewhere, and goes on, in a
 * fresh session, when it is changed here.
 */
@Component
public class SignedIn {

    private final Accounts accounts;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

    SignedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Signs the holder in with the account as it is now, in a fresh session. */
    public void again(String name, HttpServletRequest request, HttpServletResponse response) {
        begin(new Member(accounts.find(name).orElseThrow()), request, response);
    }

    /** Signs in a holder for whom the organization's own provider vouches: the password is not asked for, nor its change. */
    public Authentication vouchedFor(String name, HttpServletRequest request, HttpServletResponse response) {
        return begin(new Member(accounts.find(name).orElseThrow().besidePassword()), request, response);
    }

    private Authentication begin(Member member, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities());
        signedIn.setDetails(new WebAuthenticationDetails(request));
        context.setAuthentication(signedIn);
        request.getSession();
        request.changeSessionId();
        OwnSignIns.keepBrowser(request);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return signedIn;
    }

    /** A filter: ends a sign-in that was made with an earlier password, or whose account is gone. */
    public void check(
            jakarta.servlet.ServletRequest request, jakarta.servlet.ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (isStale(signedIn)) {
            end.logout((HttpServletRequest) request, (HttpServletResponse) response, signedIn);
        }
        chain.doFilter(request, response);
    }

    private boolean isStale(@org.jspecify.annotations.Nullable Authentication signedIn) {
        return signedIn != null
                && signedIn.getPrincipal() instanceof Member member
                && !accounts.holds(member.getUsername(), member.edition());
    }
}
