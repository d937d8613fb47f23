package org.plenary.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.plenary.access.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** The addresses that signing in leads to. */
public final class SignInAddress {

    /** Where an attempt to sign in goes that was refused; not under the address that takes attempts. */
    public static final String REFUSED = "/sign-in/refused";

    /** Where a form goes that came without its token. */
    public static final String FORM_EXPIRED = "/sign-in/form-expired";

    public static final String PASSWORD = "/account/password";

    static final String ACCOUNT = "/account";

    private SignInAddress() {}

    /** Leads to the page that was asked for before the sign-in, else to the desk, to one's delegation or to one's own account. */
    public static AuthenticationSuccessHandler homeOfWhoSignedIn() {
        return new SavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            public void onAuthenticationSuccess(
                    HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
                    throws IOException, ServletException {
                OwnSignIns.keepBrowser(request);
                super.onAuthenticationSuccess(request, response, signedIn);
            }

            @Override
            protected String determineTargetUrl(
                    HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
                return home(signedIn);
            }
        };
    }

    static String home(@Nullable Authentication signedIn) {
        if (has(signedIn, Member.STAFF)) {
            return "/desk";
        }
        if (has(signedIn, Role.CONTRIBUTOR.authority())) {
            return "/delegation/answers";
        }
        return has(signedIn, Role.FOCAL_POINT.authority()) || has(signedIn, Role.MEMBER_OF_DELEGATION.authority())
                ? "/delegation"
                : ACCOUNT;
    }

    private static boolean has(@Nullable Authentication signedIn, String authority) {
        return signedIn != null
                && signedIn.getAuthorities().stream().anyMatch(granted -> authority.equals(granted.getAuthority()));
    }
}
