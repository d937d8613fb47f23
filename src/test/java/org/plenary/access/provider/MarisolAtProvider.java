package org.plenary.access.provider;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.plenary.access.Role;
import org.plenary.access.accounts.Accounts;
import org.plenary.record.ProceduralRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Marisol, whom the administrator has invited, signs in by her organization's own provider. All is rolled back. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
abstract class MarisolAtProvider {

    static final String EMAIL = "marisol@example.org";

    static final ProviderForTests PROVIDER = new ProviderForTests("http://localhost");

    @DynamicPropertySource
    static void nameTheProvider(DynamicPropertyRegistry settings) {
        settings.add("plenary.oidc.issuer", PROVIDER::issuer);
        settings.add("plenary.oidc.client-id", () -> ProviderForTests.CLIENT);
        settings.add("plenary.oidc.client-secret", () -> ProviderForTests.SECRET);
        settings.add("plenary.oidc.name", () -> "Example House");
        settings.add("plenary.site", () -> "http://localhost/");
    }

    @BeforeAll
    static void start() {
        PROVIDER.start();
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

    MvcTestResult signIn(String subject) {
        var begun = begun();
        return back(begun, signIn(begun, subject));
    }

    MvcTestResult begun() {
        return http.get()
                .uri("/sign-in/provider/start")
                .cookie(new Cookie("lang", "ru"))
                .exchange();
    }

    static URI signIn(MvcTestResult begun, String subject) {
        try (var person = new PersonAtProvider(subject)) {
            return person.signIn(asked(begun));
        }
    }

    MvcTestResult back(MvcTestResult begun, URI address) {
        return http.get().uri(address).cookie(session(begun)).exchange();
    }

    static URI asked(MvcTestResult begun) {
        return URI.create(Objects.requireNonNull(begun.getResponse().getRedirectedUrl()));
    }

    static Cookie session(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
    }

    List<String> history() {
        return record.historyOf("accounts/marisol").stream()
                .map(entry -> entry.act().name())
                .toList();
    }

    int bindings() {
        return jdbc.sql("select count(*) from access.provider_binding where account = 'marisol'")
                .query(Integer.class)
                .single();
    }
}
