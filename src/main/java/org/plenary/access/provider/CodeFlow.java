package org.plenary.access.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.plenary.access.ProviderSettings;
import org.plenary.languages.Language;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Sends people to the provider and judges what they bring back: the authorization code flow of OpenID Connect Core 1.0,
 * section 3.1, with PKCE (RFC 7636). State, nonce, and the signature, issuer, audience and time of the ID token are looked
 * at by the library. No token is kept.
 */
final class CodeFlow {

    private final String issuer;
    private final ClientRegistration registration;
    private final DefaultOAuth2AuthorizationRequestResolver resolver;
    private final HttpSessionOAuth2AuthorizationRequestRepository begun =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final OidcAuthorizationCodeAuthenticationProvider judge;

    private CodeFlow(ProviderConnection connection, ProviderSettings settings, String back) {
        this.issuer = settings.issuer();
        this.registration = connection.register(settings, back);
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(_ -> registration);
        this.judge = connection.judge();
    }

    /**
     * Asks the provider how it works.
     *
     * @param back where it sends people back to
     * @throws ProviderRefusal if it does not answer, or as another
     */
    static CodeFlow with(ProviderSettings settings, String back) {
        try {
            return new CodeFlow(new ProviderConnection(), settings, back);
        } catch (RuntimeException failure) {
            throw new ProviderRefusal(ProviderProblem.DOWN, failure);
        }
    }

    /** Keeps in the session what was begun. */
    String begin(Language language, HttpServletRequest request, HttpServletResponse response) {
        var plain = Objects.requireNonNull(resolver.resolve(request, registration.getRegistrationId()));
        var inLanguage = OAuth2AuthorizationRequest.from(plain)
                .additionalParameters(more -> more.put("ui_locales", language.tag()))
                .build();
        begun.saveAuthorizationRequest(inLanguage, request, response);
        return inLanguage.getAuthorizationRequestUri();
    }

    /** @throws ProviderRefusal if it was not begun here, or does not prove who it is */
    ProvenPerson end(HttpServletRequest request, HttpServletResponse response) {
        var asked = begun.removeAuthorizationRequest(request, response);
        if (asked == null) {
            throw new ProviderRefusal(ProviderProblem.EXPIRED);
        }
        var code = Objects.requireNonNullElse(request.getParameter("code"), "");
        if (code.isBlank()) {
            throw new ProviderRefusal(ProviderProblem.NOT_COMPLETED);
        }
        var answered = OAuth2AuthorizationResponse.success(code)
                .redirectUri(Objects.requireNonNull(asked.getRedirectUri()))
                .state(Objects.requireNonNull(asked.getState()))
                .build();
        return judge(new OAuth2AuthorizationExchange(asked, answered));
    }

    private ProvenPerson judge(OAuth2AuthorizationExchange exchange) {
        try {
            var proven = Objects.requireNonNull(
                    judge.authenticate(new OAuth2LoginAuthenticationToken(registration, exchange)));
            return person((OidcUser) Objects.requireNonNull(proven.getPrincipal()));
        } catch (AuthenticationException | IllegalStateException failure) {
            throw new ProviderRefusal(isOfTheLine(failure) ? ProviderProblem.DOWN : ProviderProblem.BROKEN, failure);
        }
    }

    private ProvenPerson person(OidcUser user) {
        return new ProvenPerson(
                issuer,
                Objects.requireNonNull(user.getSubject()),
                Objects.requireNonNullElse(user.getEmail(), ""),
                Boolean.TRUE.equals(user.getEmailVerified()));
    }

    private static boolean isOfTheLine(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(IOException.class::isInstance);
    }
}
