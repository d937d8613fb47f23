package org.plenary.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.access.Role;
import org.plenary.access.accounts.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class SecurityTests {

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2008-10-08T08:00:00Z"));

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder passwords;

    @BeforeEach
    void openAccount(@Autowired JdbcClient jdbc) {
        jdbc.sql("delete from access.attempt").update();
        accounts.giveOneTimePassword("ada", passwords.encode("the first password"));
        accounts.changePassword("ada", passwords.encode("correct horse battery"));
        accounts.give("ada", Set.of(Role.ADMINISTRATOR), null);
    }

    @AfterEach
    void closeAccounts(@Autowired JdbcClient jdbc) {
        jdbc.sql("delete from access.account where name in ('ada', 'boris', 'newcomer')")
                .update();
        jdbc.sql("delete from access.session where principal_name in ('ada', 'boris', 'newcomer')")
                .update();
    }

    @Test
    void readingStartsNoSession() {
        var answer = http.get().uri("/sign-in/none").exchange();

        assertThat(answer.getResponse().getCookies()).isEmpty();
    }

    @Test
    void everyAnswerTellsTheBrowserToTrustNothingElse() {
        assertThat(http.get().uri("/sign-in"))
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                                + "form-action 'self'; frame-ancestors 'none'")
                .containsHeader("Permissions-Policy")
                .doesNotContainHeader("Strict-Transport-Security");
        assertThat(http.get().uri("/sign-in").secure(true)).containsHeader("Strict-Transport-Security");
    }

    @Test
    void deskAsksForASignIn() {
        assertThat(http.get().uri("/desk")).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in");
    }

    @Test
    void signInWithoutTheRoleIsRefused() {
        assertThat(http.get().uri("/desk").with(user("visitor").roles("DELEGATE")))
                .hasStatus(403);
    }

    @Test
    void forgedFormChangesNothingAndGivesBackWhatWasTyped() {
        var answer = http.post()
                .uri("/desk/agenda")
                .param("title", "A title typed for long")
                .header("Referer", "https://elsewhere.example/trap")
                .exchange();

        assertThat(answer).hasForwardedUrl(SignInAddress.FORM_EXPIRED);
    }

    @Test
    void expiredFormShowsWhatWasTypedButNoSecret() {
        assertThat(http.post()
                        .uri(SignInAddress.FORM_EXPIRED)
                        .with(csrf())
                        .param("title", "A title typed for long")
                        .param("password", "correct horse battery")
                        .header("Referer", "https://elsewhere.example/trap"))
                .hasStatus(403)
                .bodyText()
                .contains("A title typed for long", "href=\"/\"")
                .doesNotContain("correct horse battery", "elsewhere");
    }

    @Test
    void wrongPasswordIsRefusedWithoutSayingWhatWasWrong() {
        assertThat(attempt("ada", "wrong")).hasForwardedUrl(SignInAddress.REFUSED);
        assertThat(attempt("nobody", "wrong")).hasForwardedUrl(SignInAddress.REFUSED);
    }

    @Test
    void sixthAttemptIsTooManyEvenWithTheRightPasswordAndFiveMinutesLaterAllIsForgotten() {
        for (int n = 0; n < 5; n++) {
            assertThat(attempt("ada", "wrong " + n)).hasForwardedUrl(SignInAddress.REFUSED);
        }

        assertThat(attempt("ada", "correct horse battery")).hasForwardedUrl(SignInAddress.REFUSED);

        NOW.updateAndGet(now -> now.plus(SignInLimit.WINDOW).plusSeconds(1));
        assertThat(attempt("ada", "correct horse battery")).hasRedirectedUrl("/desk");
    }

    @Test
    void guessingElsewhereDoesNotLockOutTheHolder() {
        for (int n = 0; n < 10; n++) {
            attemptFrom("203.0.113.7", "ada", "wrong " + n);
        }

        assertThat(attempt("ada", "correct horse battery")).hasRedirectedUrl("/desk");
    }

    @Test
    void oneTimePasswordOpensOnlyThePageToChangeIt() {
        accounts.giveOneTimePassword("newcomer", passwords.encode("given by another"));
        var session = session(attempt("newcomer", "given by another"));

        assertThat(http.get().uri("/desk").cookie(session)).hasRedirectedUrl("/account/password");
        assertThat(http.get().uri("/account/password").cookie(session)).hasStatusOk();
    }

    @Test
    void delegateIsLedToTheOwnDelegationAndNotToTheDesk() {
        accounts.give("ada", Set.of(Role.FOCAL_POINT), "FRA");

        var answer = attempt("ada", "correct horse battery");

        assertThat(answer).hasRedirectedUrl("/delegation");
        var session = session(answer);
        assertThat(http.get().uri("/account").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("FRA");
        assertThat(http.get().uri("/desk").cookie(session)).hasStatus(403);
    }

    @Test
    void rightTakenAwayIsGoneAtOnce() {
        var session = session(attempt("ada", "correct horse battery"));
        assertThat(http.get().uri("/desk").cookie(session)).hasStatusOk();

        accounts.give("ada", Set.of(Role.DONOR), null);

        assertThat(http.get().uri("/desk").cookie(session)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void roleThatActsForAnotherNamesForWhom() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accounts.give("ada", Set.of(Role.MEMBER_OF_DELEGATION), null));
    }

    @Test
    void changedPasswordEndsOtherSignIns() {
        var session = session(attempt("ada", "correct horse battery"));
        assertThat(http.get().uri("/account/password").cookie(session)).hasStatusOk();

        accounts.changePassword("ada", passwords.encode("another one altogether"));

        assertThat(http.get().uri("/account/password").cookie(session)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void signInIsKeptInTheDatabaseAndEndsEverywhere(@Autowired JdbcClient jdbc) {
        jdbc.sql("delete from access.session where principal_name = 'ada'").update();
        var here = session(attempt("ada", "correct horse battery"));
        var elsewhere = session(attemptFrom("203.0.113.7", "ada", "correct horse battery"));
        assertThat(http.get().uri("/account/sign-ins").cookie(here))
                .hasStatusOk()
                .bodyText()
                .contains("203.0.113.7", "127.0.0.1");

        assertThat(http.post().uri("/account/sign-ins/end").with(csrf()).cookie(here))
                .hasRedirectedUrl("/sign-in?after=sign-out");

        assertThat(http.get().uri("/desk").cookie(here)).hasRedirectedUrl("/sign-in");
        assertThat(http.get().uri("/desk").cookie(elsewhere)).hasRedirectedUrl("/sign-in");
        assertThat(jdbc.sql("select count(*) from access.session where principal_name = 'ada'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void endingOnesSignInsLeavesThoseOfOthers() {
        accounts.giveOneTimePassword("boris", passwords.encode("given by another"));
        accounts.changePassword("boris", passwords.encode("quite another one"));
        var other = session(attempt("boris", "quite another one"));
        var own = session(attempt("ada", "correct horse battery"));

        http.post().uri("/account/sign-ins/end").with(csrf()).cookie(own).exchange();

        assertThat(http.get().uri("/account/password").cookie(other)).hasStatusOk();
    }

    @Test
    void sessionThatThisPlenaryCannotReadIsOverAndNoFailure(@Autowired JdbcClient jdbc) {
        var session = session(attempt("ada", "correct horse battery"));
        jdbc.sql("""
                        update access.session_attributes set attribute_bytes = 'of an earlier Plenary'
                        where session_primary_id in (select primary_id from access.session where principal_name = 'ada')
                        """).update();

        assertThat(http.get().uri("/desk").cookie(session)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void inventedSessionOpensNothing() {
        assertThat(http.get()
                        .uri("/desk")
                        .cookie(new Cookie("SESSION", "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw")))
                .hasRedirectedUrl("/sign-in");
    }

    private static Cookie session(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
    }

    private MvcTestResult attempt(String name, String password) {
        return attemptFrom("127.0.0.1", name, password);
    }

    private MvcTestResult attemptFrom(String address, String name, String password) {
        return http.post()
                .uri("/sign-in")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("name", name)
                .param("password", password)
                .exchange();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        Clock settableClock() {
            return new Clock() {
                @Override
                public Instant instant() {
                    return NOW.get();
                }

                @Override
                public ZoneOffset getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    return this;
                }
            };
        }
    }
}
