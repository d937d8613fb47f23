package org.plenary.access.accounts;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Gives an account whose password is lost a new one, to be used once. */
@Service
public class PasswordReset {

    private final Accounts accounts;
    private final PasswordEncoder passwords;

    PasswordReset(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** The one-time password; empty if there is no such account. */
    public Optional<String> of(String name) {
        return accounts.find(name).map(account -> {
            var password = OneTimePassword.next();
            accounts.giveOneTimePassword(account.name(), passwords.encode(password));
            return password;
        });
    }
}
