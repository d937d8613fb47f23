package org.plenary.access.signin;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.plenary.access.accounts.Attempts;
import org.plenary.access.accounts.Attempts.Limit;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries passwords: 5 attempts at one account from one address, 20 from one address, 50 at one account
 * from anywhere, each within five minutes. So a stranger who guesses does not lock out the holder, who sits elsewhere,
 * and nobody waits longer than five minutes.
 */
@Component
class SignInLimit {

    static final Duration WINDOW = Duration.ofMinutes(5);

    private final Attempts attempts;

    SignInLimit(Attempts attempts) {
        this.attempts = attempts;
    }

    /** Counts an attempt and says whether it may go on. */
    boolean admits(String account, String address) {
        return attempts.admits(limits(account, address));
    }

    /** Forgets the attempts at an account that were followed by the right password. */
    void forget(String account, String address) {
        attempts.forget(limits(account, address));
    }

    private static List<Limit> limits(String account, String address) {
        var name = account.toLowerCase(Locale.ROOT);
        return List.of(
                new Limit("both " + name + " " + address, 5, WINDOW),
                new Limit("address " + address, 20, WINDOW),
                new Limit("account " + name, 50, WINDOW));
    }
}
