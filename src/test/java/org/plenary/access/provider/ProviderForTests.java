package org.plenary.access.provider;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.RunningPlenary;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A real provider of sign-ins, Spring Authorization Server, on a loopback port: an application of its own, which the scan
 * of Plenary does not find. Its people are those a test lets in; the password of each is the name. Who is called
 * {@link #WAVERING} is asked before anything is told to Plenary, and may turn back.
 */
final class ProviderForTests implements AutoCloseable {

    static final String CLIENT = "plenary";
    static final String SECRET = "between the two of them";
    static final String WAVERING = "wavering";

    private final int port = RunningPlenary.freePort();
    private final String back;
    private final RSAKey key = key();
    private final RSAKey otherKey = key();
    private final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();
    private volatile Consumer<JwtClaimsSet.Builder> spoiling = _ -> {};
    private volatile boolean otherSignature;
    private @Nullable AnnotationConfigServletWebServerApplicationContext running;

    /** @param site where the Plenary is that it knows */
    ProviderForTests(String site) {
        this.back = site + OwnProvider.BACK;
    }

    String issuer() {
        return "http://127.0.0.1:" + port;
    }

    ProviderForTests start() {
        var application = new AnnotationConfigServletWebServerApplicationContext();
        application.registerBean(ProviderForTests.class, () -> this, definition -> definition.setDestroyMethodName(""));
        application.register(Parts.class);
        application.refresh();
        running = application;
        return this;
    }

    /** Someone who may sign in there, and what is told of the address. */
    void letIn(String subject, String email, boolean proven) {
        people.put(subject, Map.of("email", email, "email_verified", proven));
    }

    /** Changes what is told from now on in each ID token. */
    void spoil(Consumer<JwtClaimsSet.Builder> change) {
        spoiling = change;
    }

    /** Signs from now on with a key that is not the published one, though it is called the same. */
    void signAsAnother() {
        otherSignature = true;
    }

    /** Forgets all people, and is honest again. */
    void reset() {
        people.clear();
        spoiling = _ -> {};
        otherSignature = false;
    }

    @Override
    public void close() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    private static RSAKey key() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            return new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey((RSAPrivateKey) pair.getPrivate())
                    .keyID("key")
                    .build();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not marked as a configuration, so that only {@link #start} takes it as one. */
    @EnableWebSecurity
    static final class Parts {

        @Bean
        static TomcatServletWebServerFactory server(ProviderForTests provider) {
            var server = new TomcatServletWebServerFactory(provider.port);
            // Tomcat asks no filter where no servlet would answer.
            server.setRegisterDefaultServlet(true);
            server.setAddress(java.net.InetAddress.getLoopbackAddress());
            return server;
        }

        @Bean
        static SecurityFilterChain chain(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> server.oidc(withDefaults())
                            .authorizationEndpoint(endpoint ->
                                    endpoint.authenticationProviders(judges -> judges.forEach(judge -> {
                                        if (judge
                                                instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider code) {
                                            code.setAuthorizationConsentRequired(asking -> WAVERING.equals(nameOf(
                                                    asking.getAuthentication().getPrincipal())));
                                        }
                                    }))))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(withDefaults())
                    .build();
        }

        private static String nameOf(@Nullable Object principal) {
            return principal instanceof java.security.Principal person ? person.getName() : "";
        }

        @Bean
        static RegisteredClientRepository clients(ProviderForTests provider) {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId(CLIENT)
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(provider.back)
                    .scopes(scopes -> scopes.addAll(Set.of("openid", "email")))
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build())
                    .build());
        }

        @Bean
        static UserDetailsService people(ProviderForTests provider) {
            return name -> {
                if (!provider.people.containsKey(name)) {
                    throw new UsernameNotFoundException(name);
                }
                return User.withUsername(name).password("{noop}" + name).build();
            };
        }

        @Bean
        static OAuth2TokenCustomizer<JwtEncodingContext> tokens(ProviderForTests provider) {
            return token -> {
                if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
                    token.getClaims()
                            .claims(claims -> claims.putAll(provider.people.get(nameOf(token.getPrincipal()))));
                    provider.spoiling.accept(token.getClaims());
                }
            };
        }

        @Bean
        static JWKSource<SecurityContext> published(ProviderForTests provider) {
            return new ImmutableJWKSet<>(new JWKSet(provider.key));
        }

        @Bean
        static JwtEncoder signing(ProviderForTests provider) {
            return new NimbusJwtEncoder((selector, _) ->
                    selector.select(new JWKSet(provider.otherSignature ? provider.otherKey : provider.key)));
        }

        @Bean
        static JwtDecoder decoder(JWKSource<SecurityContext> published) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(published);
        }

        @Bean
        static AuthorizationServerSettings settings(ProviderForTests provider) {
            return AuthorizationServerSettings.builder()
                    .issuer(provider.issuer())
                    .build();
        }
    }
}
