package org.plenary.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.access.signin.Refusals;
import org.plenary.access.signin.SignIn;
import org.plenary.access.signin.SignInAddress;
import org.plenary.access.signin.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Puts {@link Rights} into force. A page that is only read needs no sign-in and starts no session. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    /** Nothing from elsewhere, nothing inline; pictures may also stand in a style sheet as {@code data:}. */
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain security(HttpSecurity http, SignIn signIn, SignedIn signedIn) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().access(SecurityConfiguration::mayGoOn))
                .authenticationProvider(signIn)
                .addFilterBefore(signedIn::check, AuthorizationFilter.class)
                .formLogin(SecurityConfiguration::form)
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?after=sign-out"))
                .exceptionHandling(SecurityConfiguration::refusals)
                .headers(SecurityConfiguration::headers)
                .build();
    }

    private static AuthorizationDecision mayGoOn(
            Supplier<? extends @Nullable Authentication> asking, RequestAuthorizationContext context) {
        var request = context.getRequest();
        return new AuthorizationDecision(
                Rights.of(request).filter(line -> line.admits(request, asking)).isPresent());
    }

    private static void form(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage("/sign-in")
                .usernameParameter("name")
                .successHandler(SignInAddress.homeOfWhoSignedIn())
                .failureHandler(new ForwardAuthenticationFailureHandler(SignInAddress.REFUSED));
    }

    private static void refusals(ExceptionHandlingConfigurer<HttpSecurity> refusals) {
        var signIn = new LoginUrlAuthenticationEntryPoint("/sign-in");
        var refused = new Refusals();
        AuthenticationEntryPoint asked = (request, response, reason) -> {
            int status = statusWithoutRight(request);
            if (status == HttpServletResponse.SC_FORBIDDEN) {
                signIn.commence(request, response, reason);
            } else {
                response.sendError(status);
            }
        };
        AccessDeniedHandler denied = (request, response, reason) -> {
            int status = statusWithoutRight(request);
            if (status == HttpServletResponse.SC_FORBIDDEN || reason instanceof CsrfException) {
                refused.handle(request, response, reason);
            } else {
                response.sendError(status);
            }
        };
        refusals.authenticationEntryPoint(asked).accessDeniedHandler(denied);
    }

    /** What an address answers that nobody may ask for: that it is not there, or takes no forms; 403 if some role may. */
    private static int statusWithoutRight(HttpServletRequest request) {
        return Rights.of(request)
                .map(line -> line.isOnlyRead()
                        ? HttpServletResponse.SC_METHOD_NOT_ALLOWED
                        : HttpServletResponse.SC_FORBIDDEN)
                .orElse(HttpServletResponse.SC_NOT_FOUND);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                // Each answer says itself how long it may be kept; the pages of the staff say "no-store".
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }
}
