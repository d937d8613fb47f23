package org.plenary.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The way to the provider and back, and who is refused on it. */
class ProviderSignInTests extends MarisolAtProvider {

    private static final String BROKEN = "/sign-in?after=provider-broken";
    private static final String EXPIRED = "/sign-in?after=provider-expired";

    @Test
    void invitedHolderIsFoundByTheProvenAddressAndNeedsNoPassword() {
        var begun = begun();

        var answer = back(begun, signIn(begun, "marisol.v"));

        assertThat(answer).hasRedirectedUrl("/desk");
        assertThat(session(answer).getValue()).isNotEqualTo(session(begun).getValue());
        assertThat(http.get().uri("/desk/documents").cookie(session(answer))).hasStatusOk();
        assertThat(history()).containsExactly("bound");
    }

    @Test
    void whoIsLedThereCarriesStateNonceAndAChallenge() {
        assertThat(asked(begun()).getQuery())
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
    void signInThatWasNotBegunInThisBrowserIsRefused() {
        var begun = begun();
        var genuine = signIn(begun, "marisol.v");

        assertThat(http.get().uri(genuine)).as("no session").hasRedirectedUrl(EXPIRED);
        assertThat(back(begun(), genuine)).as("another session").hasRedirectedUrl(EXPIRED);
        assertThat(back(begun, URI.create("/sign-in/provider/back?code=x&state=forged")))
                .hasRedirectedUrl(EXPIRED);
        assertThat(back(begun, genuine)).as("the own session").hasRedirectedUrl("/desk");
        assertThat(back(begun, genuine)).as("a second time").hasRedirectedUrl(EXPIRED);
    }

    @Test
    void whoTurnsBackAtTheProviderIsToldHowToGoOn() {
        PROVIDER.letIn(ProviderForTests.WAVERING, EMAIL, true);
        var begun = begun();
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
            var begun = begun();
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

    private static URI invented(MvcTestResult begun) {
        var state = Stream.of(asked(begun).getRawQuery().split("&"))
                .filter(part -> part.startsWith("state="))
                .findFirst()
                .orElseThrow();
        return URI.create("/sign-in/provider/back?code=invented&" + state);
    }
}
