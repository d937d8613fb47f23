package org.plenary.access.accounts;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.plenary.access.accounts.Attempts.Limit;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks who is signed in for the present password, before what opens the account is changed. Whoever found a screen unlocked
 * may guess a few times only, wherever it is asked for.
 */
@Service
public class PresentPassword {

    private static final int MOST = 10;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Attempts attempts;

    PresentPassword(Accounts accounts, PasswordEncoder passwords, Attempts attempts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /** Whether this is the account's password; the guesses are forgotten when it is. */
    @Transactional
    public Answer check(String name, String current) {
        var limits = List.of(new Limit("password " + name, MOST, WINDOW));
        if (!attempts.admits(limits)) {
            return Answer.TOO_OFTEN;
        }
        boolean right = accounts.find(name)
                .filter(account -> passwords.matches(current, account.password()))
                .isPresent();
        if (right) {
            attempts.forget(limits);
        }
        return right ? Answer.RIGHT : Answer.WRONG;
    }

    /** What came of it. */
    public enum Answer {
        RIGHT,
        WRONG,
        /** Guessed at too often; nothing was looked at. */
        TOO_OFTEN;

        /** The end of the key of its words. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
