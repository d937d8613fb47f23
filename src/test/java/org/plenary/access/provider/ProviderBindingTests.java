package org.plenary.access.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Which account a person at the provider opens, and who ends that. */
class ProviderBindingTests extends MarisolAtProvider {

    private static final String NO_ACCOUNT = "/sign-in?after=provider-no-account";

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

    private MvcTestResult atDesk(String address) {
        return http.get()
                .uri(address)
                .with(user("root").roles("ADMINISTRATOR"))
                .header("Accept-Language", "en")
                .exchange();
    }
}
