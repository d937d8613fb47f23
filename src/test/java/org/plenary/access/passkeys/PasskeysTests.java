package org.plenary.access.passkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.access.Role;
import org.plenary.access.accounts.Accounts;
import org.plenary.access.accounts.PasswordReset;
import org.plenary.record.ProceduralRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** What can be told of passkeys without a device. All is rolled back. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class PasskeysTests {

    private static final String PASSWORD = "four words on weather";

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Passkeys passkeys;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openAccount(@Autowired PasswordEncoder passwords) {
        jdbc.sql("delete from access.attempt").update();
        accounts.giveOneTimePassword("rosa", passwords.encode("given by another"));
        accounts.changePassword("rosa", passwords.encode(PASSWORD));
        accounts.give("rosa", Set.of(Role.DONOR), null);
        jdbc.sql("""
                insert into access.passkey (credential, account, name, public_key, attestation, transports, uses, made)
                values ('0123456789abcdef', 'rosa', 'phone', '', '', '{}', 0, '2008-10-08T08:00:00Z')
                """).update();
    }

    @Test
    void presentPasswordIsAskedForBeforeAPasskeyIsMade() {
        assertThat(begin("phone", "wrong")).hasStatus(422);
        assertThat(begin("phone", PASSWORD)).hasRedirectedUrl("/account/passkeys/new");
        assertThat(begin(" ", PASSWORD)).hasStatus(422);
        assertThat(begin("n".repeat(61), PASSWORD)).hasStatus(422);
    }

    @Test
    void accountWithTwentyPasskeysGetsNoMore() {
        jdbc.sql("""
                insert into access.passkey (credential, account, name, public_key, attestation, transports, uses, made)
                select decode(lpad(to_hex(n), 4, '0'), 'hex'), 'rosa', 'device ' || n, '', '', '{}', 0, '2008-10-08T08:00:00Z'
                from generate_series(2, 20) n
                """).update();

        assertThat(begin("phone", PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("20")
                .doesNotContain("id=\"current\"");

        passkeys.remove("rosa", passkeys.of("rosa").getFirst().id());
        assertThat(begin("phone", PASSWORD)).hasRedirectedUrl("/account/passkeys/new");
    }

    @Test
    void presentPasswordIsNotGuessedAtWithoutEnd() {
        for (int n = 0; n < 10; n++) {
            assertThat(begin("phone", "guess " + n)).hasStatus(422);
        }

        assertThat(begin("phone", PASSWORD)).hasStatus(422).bodyText().contains("Guessed at too often");
    }

    @Test
    void numberIsNoNameToBindAPasskeyTo() {
        var elsewhere = http.get()
                .uri("http://127.0.0.1/account/passkeys")
                .with(user("rosa").authorities(() -> "ACCOUNT_HOLDER"))
                .header("Accept-Language", "en");

        assertThat(elsewhere).hasStatusOk().bodyText().contains("localhost").doesNotContain("id=\"current\"");
        assertThat(http.get().uri("http://127.0.0.1/sign-in")).bodyText().doesNotContain("id=\"passkey\"");
        assertThat(http.get().uri("/sign-in")).bodyText().contains("data-origin=\"http://localhost\"");
    }

    @ParameterizedTest
    @CsvSource({
        "https://desk.example.org, desk.example.org, https://desk.example.org",
        "https://Desk.Example.org:443, desk.example.org, https://desk.example.org",
        "https://desk.example.org:8443, desk.example.org, https://desk.example.org:8443"
    })
    void siteThatIsNamedIsWhatPasskeysAreBoundTo(String address, String name, String origin) {
        assertThat(PasskeySites.named(address)).contains(new PasskeySite(name, origin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://192.0.2.7", "https://[2001:db8::1]", "no address", "desk"})
    void siteWithoutANameHasNoPasskeys(String address) {
        assertThat(PasskeySites.named(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "null",
                "[]",
                "{}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\"}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"!\",\"rawId\":\"!\",\"type\":\"x\",\"response\":{\"clientDataJSON\":\"AA\",\"authenticatorData\":\"AA\",\"signature\":\"AA\"}}",
                "{\"id\":\"MDEyMzQ1Njc4OWFiY2RlZg\",\"rawId\":\"MDEyMzQ1Njc4OWFiY2RlZg\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"AA\",\"authenticatorData\":\"AA\",\"signature\":\"AA\"}}"
            })
    void answerThatIsNoneIsRefusedAndNoFailure(String answer) {
        var session =
                session(http.post().uri("/sign-in/passkey/options").with(csrf()).exchange());

        assertThat(http.post()
                        .uri("/sign-in/passkey")
                        .with(csrf())
                        .cookie(session)
                        .param("answer", answer))
                .hasRedirectedUrl("/sign-in?after=passkey");
    }

    @Test
    void challengeWaitsFiveMinutesAndForOneAnswer() {
        var begun = Instant.parse("2008-10-08T08:00:00Z");
        var session = new MockHttpSession();
        new Ceremony("options", "", "", begun).keep(session);

        assertThat(Ceremony.waiting(session, begun.plusSeconds(300))).isPresent();
        assertThat(Ceremony.waiting(session, begun.plusSeconds(301))).isEmpty();
        assertThat(Ceremony.take(session, begun.plusSeconds(300))).isPresent();
        assertThat(Ceremony.take(session, begun.plusSeconds(300))).isEmpty();
    }

    @Test
    void attemptsFromOneAddressAreLimited() {
        for (int n = 0; n < 20; n++) {
            assertThat(http.post().uri("/sign-in/passkey").with(csrf())).hasRedirectedUrl("/sign-in?after=passkey");
        }

        assertThat(http.post().uri("/sign-in/passkey").with(csrf())).hasRedirectedUrl("/sign-in?after=too-many");
    }

    @Test
    void passkeyOfAnotherIsNotRemoved() {
        var id = passkeys.of("rosa").getFirst().id();

        assertThat(passkeys.remove("administrator", id)).isFalse();
        assertThat(passkeys.count("rosa")).isOne();
    }

    @Test
    void removalEndsTheSignInsOfTheAccount() {
        var before = accounts.find("rosa").orElseThrow().edition();

        passkeys.remove("rosa", passkeys.of("rosa").getFirst().id());

        assertThat(accounts.holds("rosa", before)).isFalse();
    }

    @Test
    void administratorTakesThemAwayOnRecord(@Autowired ProceduralRecord record) {
        assertThat(http.get().uri("/desk/accounts/rosa").with(administrator()).header("Accept-Language", "en"))
                .bodyText()
                .contains("Take away its passkeys (1)");

        assertThat(http.post()
                        .uri("/desk/accounts/rosa/take-passkeys")
                        .with(administrator())
                        .with(csrf()))
                .hasRedirectedUrl("/desk/accounts/rosa");

        assertThat(passkeys.count("rosa")).isZero();
        assertThat(record.historyOf("accounts/rosa"))
                .extracting(entry -> entry.act().name())
                .containsExactly("passkeys-taken");
    }

    @Test
    void passwordGivenByTheCommandTakesPasskeysAwayAndAChosenOneDoesNot(@Autowired PasswordReset reset) {
        accounts.changePassword("rosa", "chosen");
        assertThat(passkeys.count("rosa")).isOne();

        reset.of("rosa");

        assertThat(passkeys.count("rosa")).isZero();
    }

    private MvcTestResult begin(String name, String current) {
        return http.post()
                .uri("/account/passkeys")
                .with(csrf())
                .with(user("rosa").authorities(() -> "ACCOUNT_HOLDER"))
                .header("Accept-Language", "en")
                .param("name", name)
                .param("current", current)
                .exchange();
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor administrator() {
        return user("root").roles("ADMINISTRATOR");
    }

    private static Cookie session(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
    }
}
