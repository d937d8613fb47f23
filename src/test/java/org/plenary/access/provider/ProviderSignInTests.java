package org.plenary.access.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.access.Role;
import org.plenary.access.accounts.Accounts;
import org.plenary.record.ProceduralRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Marisol, whom the administrator has invited, signs in by her organization's own provider. All is rolled back. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ProviderSignInTests {

    private static final String EMAIL = "marisol@example.org";
    private static final String NO_ACCOUNT = "/sign-in?after=provider-no-account";
    private static final String BROKEN = "/sign-in?after=provider-broken";
    private static final String EXPIRED = "/sign-in?after=provider-expired";
    private static final ProviderForTests PROVIDER = new ProviderForTests("http://localhost");

    @DynamicPropertySource
    static void nameTheProvider(DynamicPropertyRegistry settings) {
        PROVIDER.start();
        settings.add("plenary.oidc.issuer", PROVIDER::issuer);
        settings.add("plenary.oidc.client-id", () -> ProviderForTests.CLIENT);
        settings.add("plenary.oidc.client-secret", () -> ProviderForTests.SECRET);
        settings.add("plenary.oidc.name", () -> "Example House");
        settings.add("plenary.site", () -> "http://localhost/");
    }

    @AfterAll
    static void clearAway(@Autowired JdbcClient jdbc) {
        PROVIDER.close();
        jdbc.sql("delete from access.session where principal_name = 'marisol'").update();
    }

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    ProceduralRecord record;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void inviteMarisol() {
        PROVIDER.reset();
        PROVIDER.letIn("marisol.v", EMAIL, true);
        jdbc.sql("delete from access.attempt").update();
        accounts.giveOneTimePassword("marisol", "{noop}a password that nobody was told");
        accounts.give("marisol", Set.of(Role.DOCUMENTS_OFFICER), null);
        accounts.setEmail("marisol", EMAIL);
    }

    @Test
    void invitedHolderIsFoundByTheProvenAddressAndNeedsNoPassword() {
        var begun = start();

        var answer = back(begun, signIn(begun, "marisol.v"));

        assertThat(answer).hasRedirectedUrl("/desk");
        assertThat(session(answer).getValue()).isNotEqualTo(session(begun).getValue());
        assertThat(http.get().uri("/desk/documents").cookie(session(answer))).hasStatusOk();
        assertThat(history()).containsExactly("bound");
    }

    @Test
    void whoIsLedThereCarriesStateNonceAndAChallenge() {
        assertThat(asked(start()).getQuery())
                .contains("response_type=code", "state=", "nonce=", "code_challenge=", "code_challenge_method=S256")
                .contains("redirect_uri=http://localhost/sign-in/provider/back", "ui_locales=ru")
                .doesNotContain(ProviderForTests.SECRET);
    }

    @Test
    void pageThatWasAskedForIsOpenedAfterwards() {
        var session = session(http.get().uri("/desk/documents").exchange());
        var begun = http.get().uri("/sign-in/provider/start").cookie(session).exchange();

        assertThat(http.get().uri(signIn(begun, "marisol.v")).cookie(session))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .contains("/desk/documents");
    }

    @Test
    void onceBoundThePersonIsKnownWithoutTheAddress() {
        signIn("marisol.v");
        accounts.setEmail("marisol", "marisol@elsewhere.example");
        PROVIDER.letIn("marisol.v", "changed@example.org", false);

        assertThat(signIn("marisol.v")).hasRedirectedUrl("/desk");
    }

    @Test
    void addressThatPassedToAnotherPersonOpensNothing() {
        signIn("marisol.v");
        PROVIDER.letIn("newcomer", EMAIL, true);

        assertThat(signIn("newcomer")).hasRedirectedUrl(NO_ACCOUNT);
        assertThat(signIn("marisol.v")).hasRedirectedUrl("/desk");
    }

    @Test
    void addressOfAnotherAccountDoesNotMoveThePersonThere() {
        signIn("marisol.v");
        accounts.giveOneTimePassword("marisol.boss", "{noop}a password that nobody was told");
        accounts.setEmail("marisol.boss", "boss@example.org");
        PROVIDER.letIn("marisol.v", "boss@example.org", true);

        assertThat(http.get().uri("/account").cookie(session(signIn("marisol.v"))))
                .bodyText()
                .contains("marisol")
                .doesNotContain("marisol.boss");
    }

    @ParameterizedTest
    @CsvSource({EMAIL + ", false", "stranger@example.org, true", "'', true"})
    void personWithoutAnAccountOrAProvenAddressIsToldWhomToAsk(String email, boolean proven) {
        PROVIDER.letIn("stranger", email, proven);

        assertThat(signIn("stranger")).hasRedirectedUrl(NO_ACCOUNT);
        assertThat(bindings()).isZero();
    }

    @Test
    void lockedAccountIsShutForItsHolderToo() {
        signIn("marisol.v");
        accounts.setLocked("marisol", true);
        assertThat(signIn("marisol.v")).hasRedirectedUrl(NO_ACCOUNT);
    }

    @Test
    void lockedAccountIsBoundToNobody() {
        accounts.setLocked("marisol", true);

        assertThat(signIn("marisol.v")).hasRedirectedUrl(NO_ACCOUNT);
        assertThat(bindings()).isZero();
    }

    @Test
    void signInThatWasNotBegunInThisBrowserIsRefused() {
        var begun = start();
        var genuine = signIn(begun, "marisol.v");

        assertThat(http.get().uri(genuine)).as("no session").hasRedirectedUrl(EXPIRED);
        assertThat(back(start(), genuine)).as("another session").hasRedirectedUrl(EXPIRED);
        assertThat(back(begun, URI.create("/sign-in/provider/back?code=x&state=forged")))
                .hasRedirectedUrl(EXPIRED);
        assertThat(back(begun, genuine)).as("the own session").hasRedirectedUrl("/desk");
        assertThat(back(begun, genuine)).as("a second time").hasRedirectedUrl(EXPIRED);
    }

    @Test
    void whoTurnsBackAtTheProviderIsToldHowToGoOn() {
        PROVIDER.letIn(ProviderForTests.WAVERING, EMAIL, true);
        var begun = start();
        try (var person = new PersonAtProvider(ProviderForTests.WAVERING)) {
            var back = person.turnBack(asked(begun));

            assertThat(back.getQuery()).contains("error=access_denied");
            assertThat(back(begun, back)).hasRedirectedUrl("/sign-in?after=provider-not-completed");
        }
    }

    static Stream<Named<Consumer<JwtClaimsSet.Builder>>> lies() {
        return Stream.of(
                Named.of("for another site", claims -> claims.audience(List.of("another"))),
                Named.of("of another provider", claims -> claims.issuer("https://another.example")),
                Named.of("of another sign-in", claims -> claims.claim("nonce", "another")),
                Named.of("over", claims -> claims.issuedAt(Instant.EPOCH).expiresAt(Instant.EPOCH.plusSeconds(1))));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void tokenThatIsNotForThisSignInIsRefused(Consumer<JwtClaimsSet.Builder> lie) {
        PROVIDER.spoil(lie);

        assertThat(signIn("marisol.v")).hasRedirectedUrl(BROKEN);
        assertThat(bindings()).isZero();
    }

    @Test
    void tokenWithTheSignatureOfAnotherIsRefused() {
        PROVIDER.signAsAnother();

        assertThat(signIn("marisol.v")).hasRedirectedUrl(BROKEN);
    }

    @Test
    void inventedCodeIsRefusedAndAfterTwentyNothingIsLookedAt() {
        for (int n = 0; n < 20; n++) {
            var begun = start();
            assertThat(back(begun, invented(begun))).hasRedirectedUrl(BROKEN);
        }

        assertThat(signIn("marisol.v")).hasRedirectedUrl("/sign-in?after=provider-too-many");
    }

    @ParameterizedTest
    @CsvSource({
        "no-account, 401, 本站没有与此登录对应的账户",
        "not-completed, 401, Example House",
        "expired, 401, 此次登录用时过长",
        "broken, 401, 不可信",
        "too-many, 429, 5",
        "down, 503, 目前无法连接"
    })
    void pageToSignInSaysInTheReadersLanguageWhatHappened(String problem, int status, String text) {
        assertThat(http.get().uri("/sign-in?after=provider-" + problem).cookie(new Cookie("lang", "zh")))
                .hasStatus(status)
                .bodyText()
                .contains(text, "role=\"alert\"", "用 Example House 登录");
    }

    @Test
    void administratorSeesTheBindingAndEndsItWithTheSignIns() {
        var session = session(signIn("marisol.v"));
        assertThat(atDesk("/desk/accounts/marisol")).bodyText().contains(PROVIDER.issuer(), "End the binding");

        assertThat(http.post()
                        .uri("/desk/accounts/marisol/unbind")
                        .with(csrf())
                        .with(user("root").roles("ADMINISTRATOR")))
                .hasRedirectedUrl("/desk/accounts/marisol");

        assertThat(http.get().uri("/desk").cookie(session)).hasRedirectedUrl("/sign-in");
        assertThat(atDesk("/desk/accounts/marisol")).bodyText().doesNotContain(PROVIDER.issuer());
        assertThat(history()).contains("unbound");
        PROVIDER.letIn("newcomer", EMAIL, true);
        assertThat(signIn("newcomer")).hasRedirectedUrl("/desk");
    }

    private MvcTestResult signIn(String subject) {
        var begun = start();
        return back(begun, signIn(begun, subject));
    }

    private MvcTestResult start() {
        return http.get()
                .uri("/sign-in/provider/start")
                .cookie(new Cookie("lang", "ru"))
                .exchange();
    }

    private static URI signIn(MvcTestResult begun, String subject) {
        try (var person = new PersonAtProvider(subject)) {
            return person.signIn(asked(begun));
        }
    }

    private MvcTestResult back(MvcTestResult begun, URI address) {
        return http.get().uri(address).cookie(session(begun)).exchange();
    }

    private static URI asked(MvcTestResult begun) {
        return URI.create(Objects.requireNonNull(begun.getResponse().getRedirectedUrl()));
    }

    private static URI invented(MvcTestResult begun) {
        var state = Stream.of(asked(begun).getRawQuery().split("&"))
                .filter(part -> part.startsWith("state="))
                .findFirst()
                .orElseThrow();
        return URI.create("/sign-in/provider/back?code=invented&" + state);
    }

    private static Cookie session(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
    }

    private List<String> history() {
        return record.historyOf("accounts/marisol").stream()
                .map(entry -> entry.act().name())
                .toList();
    }

    private MvcTestResult atDesk(String address) {
        return http.get()
                .uri(address)
                .with(user("root").roles("ADMINISTRATOR"))
                .header("Accept-Language", "en")
                .exchange();
    }

    private int bindings() {
        return jdbc.sql("select count(*) from access.provider_binding where account = 'marisol'")
                .query(Integer.class)
                .single();
    }
}
