package org.plenary.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Where a request goes that is refused: a form without its token to a page that gives back what was typed, a member with
 * a one-time password to the page where it is changed, all others to the page that says who could.
 */
public final class Refusals implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (refusal instanceof CsrfException) {
            request.getRequestDispatcher(SignInAddress.FORM_EXPIRED).forward(request, response);
        } else if (signedIn != null && signedIn.getPrincipal() instanceof Member member && member.mustChange()) {
            response.sendRedirect(SignInAddress.PASSWORD);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
