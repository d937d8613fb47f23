package org.plenary.access.signin;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.plenary.access.accounts.Accounts;
import org.plenary.access.accounts.PresentPassword;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes a password. Twelve letters or more, of any kind; no rules on their mixture, which only make passwords harder
 * to remember than to guess.
 */
@Service
public class PasswordChange {

    public static final int SHORTEST = 12;

    /** More bytes than this the hash does not take in. */
    private static final int LONGEST = 72;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final PresentPassword present;

    PasswordChange(Accounts accounts, PasswordEncoder passwords, PresentPassword present) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.present = present;
    }

    @Transactional
    Outcome change(String name, String current, String wanted) {
        return switch (present.check(name, current)) {
            case TOO_OFTEN -> Outcome.TOO_OFTEN;
            case WRONG -> Outcome.WRONG;
            case RIGHT -> wanted.equals(current) ? Outcome.TOO_EASY : choose(name, wanted);
        };
    }

    /** Sets a password for someone who need not know the present one, such as with a link that works once. */
    @Transactional
    public Outcome choose(String name, String wanted) {
        var outcome = judge(name, wanted);
        if (outcome == Outcome.CHANGED) {
            accounts.changePassword(name, passwords.encode(wanted));
        }
        return outcome;
    }

    private static Outcome judge(String name, String wanted) {
        if (wanted.codePointCount(0, wanted.length()) < SHORTEST) {
            return Outcome.TOO_SHORT;
        }
        if (wanted.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Outcome.TOO_LONG;
        }
        boolean easy = wanted.toLowerCase(Locale.ROOT).contains(name)
                || wanted.chars().distinct().count() < 4;
        return easy ? Outcome.TOO_EASY : Outcome.CHANGED;
    }

    /** What came of it. */
    public enum Outcome {
        CHANGED,
        /** The present password was not the one given. */
        WRONG,
        /** The present password was guessed at too often; nothing was looked at. */
        TOO_OFTEN,
        TOO_SHORT,
        TOO_LONG,
        /** The same as before, or with the name in it, or of three signs only. */
        TOO_EASY;

        /** The end of the key of its words. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
