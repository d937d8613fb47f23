package org.plenary.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.access.accounts.Accounts;
import org.plenary.access.accounts.OneTimePassword;
import org.plenary.access.accounts.PasswordReset;
import org.plenary.access.signin.PasswordChange.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@SpringBootTest
class PasswordChangeTests {

    private static final String PRESENT = "given by another";

    @Autowired
    PasswordChange change;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder passwords;

    @BeforeEach
    void openAccount(@Autowired JdbcClient jdbc) {
        jdbc.sql("delete from access.attempt").update();
        accounts.giveOneTimePassword("grace", passwords.encode(PRESENT));
    }

    @ParameterizedTest
    @CsvSource({
        "eleven char, TOO_SHORT",
        "given by another, TOO_EASY",
        "I am Grace of the desk, TOO_EASY",
        "ababababababab, TOO_EASY",
        "четыре слова о погоде, CHANGED",
        "一二三四五六七八九十一二三四五六七八九十一二三四五, TOO_LONG",
        "four words on weather, CHANGED"
    })
    void judgesTheNewPassword(String wanted, Outcome outcome) {
        assertThat(change.change("grace", PRESENT, wanted)).isEqualTo(outcome);
    }

    @Test
    void presentPasswordIsAskedFor() {
        assertThat(change.change("grace", "not this one", "four words on weather"))
                .isEqualTo(Outcome.WRONG);
        assertThat(accounts.find("grace"))
                .hasValueSatisfying(account -> assertThat(account.mustChange()).isTrue());
    }

    @Test
    void presentPasswordIsNotGuessedAtWithoutEnd() {
        for (int n = 0; n < 10; n++) {
            assertThat(change.change("grace", "guess " + n, "four words on weather"))
                    .isEqualTo(Outcome.WRONG);
        }

        assertThat(change.change("grace", PRESENT, "four words on weather")).isEqualTo(Outcome.TOO_OFTEN);
    }

    @Test
    void lostPasswordIsReplacedByOneThatMustBeChanged(@Autowired PasswordReset reset) {
        change.change("grace", PRESENT, "four words on weather");

        var oneTime = reset.of("Grace").orElseThrow();

        assertThat(accounts.find("grace")).hasValueSatisfying(account -> {
            assertThat(account.mustChange()).isTrue();
            assertThat(passwords.matches(oneTime, account.password())).isTrue();
        });
        assertThat(reset.of("nobody")).isEmpty();
    }

    @Test
    void oneTimePasswordsAreLongAndDiffer() {
        assertThat(OneTimePassword.next())
                .matches("([a-km-z2-9]{4}-){3}[a-km-z2-9]{4}")
                .isNotEqualTo(OneTimePassword.next());
    }
}
