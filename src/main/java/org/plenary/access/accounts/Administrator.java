package org.plenary.access.accounts;

import java.util.Set;
import org.plenary.access.Role;
import org.plenary.database.ReferenceData;
import org.plenary.terminal.Terminal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one account that a new desk has. Its password is shown once, on the terminal of the first start, and nowhere else;
 * it must be changed at the first sign-in.
 */
@Component
public class Administrator implements ReferenceData {

    public static final String NAME = "administrator";

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Terminal terminal;

    Administrator(Accounts accounts, PasswordEncoder passwords, Terminal terminal) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "access.administrator";
    }

    /** After all else, so that the password stands at the end, beside the address. */
    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean isMissing() {
        return accounts.isEmpty();
    }

    @Override
    public void load() {
        var password = OneTimePassword.next();
        accounts.giveOneTimePassword(NAME, passwords.encode(password));
        accounts.give(NAME, Set.of(Role.ADMINISTRATOR), null);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                terminal.say("access.first-password", NAME, password);
            }
        });
    }
}
