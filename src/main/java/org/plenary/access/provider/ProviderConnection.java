package org.plenary.access.provider;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.plenary.access.ProviderSettings;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.RequestEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** The line from this site to the provider; nobody waits on it for longer than ten seconds. */
final class ProviderConnection {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ParameterizedTypeReference<Map<String, Object>> METADATA =
            new ParameterizedTypeReference<>() {};

    private final JdkClientHttpRequestFactory line;
    private final RestTemplate rest;

    ProviderConnection() {
        this.line = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        this.line.setReadTimeout(PATIENCE);
        this.rest = new RestTemplate(line);
        this.rest.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
    }

    /** How the provider works (OpenID Connect Discovery 1.0, section 4), and what this site is to it. */
    ClientRegistration register(ProviderSettings settings, String back) {
        var address = settings.issuer().replaceFirst("/+$", "") + "/.well-known/openid-configuration";
        var metadata = Objects.requireNonNull(
                rest.exchange(RequestEntity.get(address).build(), METADATA).getBody());
        if (!settings.issuer().equals(metadata.get("issuer"))) {
            throw new IllegalStateException("%s names itself %s".formatted(settings.issuer(), metadata.get("issuer")));
        }
        return ClientRegistrations.fromOidcConfiguration(metadata)
                .registrationId("provider")
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("openid", "email")
                .redirectUri(back)
                .build();
    }

    OidcAuthorizationCodeAuthenticationProvider judge() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(line)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        var people = new DefaultOAuth2UserService();
        people.setRestOperations(rest);
        var users = new OidcUserService();
        users.setOauth2UserService(people);
        var judge = new OidcAuthorizationCodeAuthenticationProvider(tokens, users);
        judge.setJwtDecoderFactory(this::decoder);
        return judge;
    }

    /** With the keys and ways of signing that the provider has now; they may change from one sign-in to the next. */
    private JwtDecoder decoder(ClientRegistration registration) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .restOperations(rest)
                .discoverJwsAlgorithms()
                .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(new OidcIdTokenValidator(registration)));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }
}
