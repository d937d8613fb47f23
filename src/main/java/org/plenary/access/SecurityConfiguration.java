package org.plenary.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may do what: everyone may read, the staff work under {@code /desk}. A page that is only read needs no sign-in and
 * starts no session.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    /** Where an attempt to sign in goes that was refused; not under the address that takes attempts. */
    static final String REFUSED = "/sign-in/refused";

    /** Where a form goes that came without its token. */
    static final String FORM_EXPIRED = "/sign-in/form-expired";

    static final String PASSWORD = "/desk/password";

    /** Nothing from elsewhere, nothing inline; pictures may also stand in a style sheet as {@code data:}. */
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain security(HttpSecurity http, SignIn signIn, SignedIn signedIn) {
        return http.authorizeHttpRequests(SecurityConfiguration::permissions)
                .authenticationProvider(signIn)
                .addFilterBefore(signedIn::check, AuthorizationFilter.class)
                .formLogin(SecurityConfiguration::form)
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?after=sign-out"))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(new Refusals()))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    private static void permissions(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(PASSWORD)
                .hasAnyAuthority("ROLE_STAFF", Member.MUST_CHANGE)
                .requestMatchers("/desk", "/desk/**")
                .hasRole("STAFF")
                .requestMatchers(HttpMethod.GET)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD)
                .permitAll()
                .requestMatchers("/sign-in", "/sign-in/**", "/sign-out", "/error")
                .permitAll()
                .anyRequest()
                .hasRole("STAFF");
    }

    private static void form(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage("/sign-in")
                .usernameParameter("name")
                .defaultSuccessUrl("/desk")
                .failureHandler(new ForwardAuthenticationFailureHandler(REFUSED));
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
