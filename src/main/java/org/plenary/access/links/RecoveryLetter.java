package org.plenary.access.links;

import java.util.Optional;
import org.plenary.access.accounts.Account;
import org.plenary.access.accounts.Accounts;
import org.plenary.access.accounts.OneTimeLinks;
import org.plenary.access.accounts.OneTimeLinks.Purpose;
import org.plenary.languages.Words;
import org.plenary.mail.Letter;
import org.plenary.mail.LetterWriter;
import org.plenary.mail.QueuedLetter;
import org.springframework.stereotype.Component;

/** Lets someone who has forgotten the password choose another; nothing is sent where there is no such account. */
@Component
class RecoveryLetter implements LetterWriter {

    static final String KIND = "access.recovery";

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final SiteAddress site;

    RecoveryLetter(Accounts accounts, OneTimeLinks links, SiteAddress site) {
        this.accounts = accounts;
        this.links = links;
        this.site = site;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(QueuedLetter queued) {
        return accounts.findByEmail(queued.recipient())
                .filter(account -> !account.locked())
                .map(account -> letter(account, Words.in(queued.language())));
    }

    private Letter letter(Account account, Words words) {
        var link = site.linkOf(links.make(account.name(), Purpose.RECOVERY));
        return new Letter(
                words.text("access.recovery.subject"),
                words.text("access.recovery.letter", account.name(), link, words.text("web.site")));
    }
}
