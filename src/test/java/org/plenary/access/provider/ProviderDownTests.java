package org.plenary.access.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.plenary.access.Role;
import org.plenary.access.accounts.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Plenary starts while the provider is down; later it comes up, and goes down again. All is rolled back. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ProviderDownTests {

    private static final ProviderForTests PROVIDER = new ProviderForTests("http://localhost");

    @DynamicPropertySource
    static void nameTheProviderWithoutStartingIt(DynamicPropertyRegistry settings) {
        settings.add("plenary.oidc.issuer", PROVIDER::issuer);
        settings.add("plenary.oidc.client-id", () -> ProviderForTests.CLIENT);
        settings.add("plenary.oidc.client-secret", () -> ProviderForTests.SECRET);
        settings.add("plenary.site", () -> "http://localhost");
    }

    @AfterAll
    static void clearAway(@Autowired JdbcClient jdbc) {
        PROVIDER.close();
        jdbc.sql("delete from access.session where principal_name = 'ines'").update();
    }

    @Autowired
    MockMvcTester http;

    @Test
    void readerIsToldSoAndSignsInWithThePasswordUntilItIsBack(
            @Autowired Accounts accounts, @Autowired PasswordEncoder passwords, @Autowired JdbcClient jdbc) {
        jdbc.sql("delete from access.attempt").update();
        accounts.giveOneTimePassword("ines", passwords.encode("given by another"));
        accounts.changePassword("ines", passwords.encode("four words on weather"));
        accounts.give("ines", Set.of(Role.DOCUMENTS_OFFICER), null);
        accounts.setEmail("ines", "ines@example.org");
        PROVIDER.letIn("ines", "ines@example.org", true);

        assertThat(start()).hasRedirectedUrl("/sign-in?after=provider-down");
        assertThat(http.get().uri("/sign-in?after=provider-down").cookie(new Cookie("lang", "fr")))
                .hasStatus(503)
                .bodyText()
                .contains("127.0.0.1 est injoignable", "name=\"password\"");
        assertThat(withPassword()).hasRedirectedUrl("/desk");

        PROVIDER.start();
        assertThat(back(start())).hasRedirectedUrl("/desk");

        var begun = start();
        var address = atProvider(begun);
        PROVIDER.close();
        assertThat(back(begun, address)).hasRedirectedUrl("/sign-in?after=provider-down");
    }

    private MvcTestResult start() {
        return http.get().uri("/sign-in/provider/start").exchange();
    }

    private MvcTestResult withPassword() {
        return http.post()
                .uri("/sign-in")
                .with(csrf())
                .param("name", "ines")
                .param("password", "four words on weather")
                .exchange();
    }

    private MvcTestResult back(MvcTestResult begun) {
        return back(begun, atProvider(begun));
    }

    private MvcTestResult back(MvcTestResult begun, URI address) {
        var session = Objects.requireNonNull(begun.getResponse().getCookie("SESSION"));
        return http.get().uri(address).cookie(session).exchange();
    }

    private static URI atProvider(MvcTestResult begun) {
        try (var person = new PersonAtProvider("ines")) {
            return person.signIn(
                    URI.create(Objects.requireNonNull(begun.getResponse().getRedirectedUrl())));
        }
    }
}
