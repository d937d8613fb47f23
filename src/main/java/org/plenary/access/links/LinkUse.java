package org.plenary.access.links;

import java.util.Optional;
import org.plenary.access.accounts.OneTimeLinks;
import org.plenary.access.signin.PasswordChange;
import org.plenary.access.signin.PasswordChange.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Uses a link up: of two who send its form at once, one chooses the password. */
@Service
class LinkUse {

    private final OneTimeLinks links;
    private final PasswordChange passwords;

    LinkUse(OneTimeLinks links, PasswordChange passwords) {
        this.links = links;
        this.passwords = passwords;
    }

    /** A password that is refused leaves the link as it was; empty if the link no longer holds. */
    @Transactional
    Optional<Outcome> choose(String token, String wanted) {
        return links.take(token).map(account -> passwords.choose(account, wanted));
    }
}
