package org.plenary.access.links;

import java.time.ZoneOffset;
import java.util.Optional;
import org.plenary.access.accounts.Account;
import org.plenary.access.accounts.Accounts;
import org.plenary.access.accounts.AccountsDesk;
import org.plenary.access.accounts.OneTimeLinks;
import org.plenary.access.accounts.OneTimeLinks.Purpose;
import org.plenary.languages.Words;
import org.plenary.mail.Letter;
import org.plenary.mail.LetterWriter;
import org.plenary.mail.QueuedLetter;
import org.springframework.stereotype.Component;

/** Invites the holder of an account to choose its password. Its link is made when it is sent, and holds from then on. */
@Component
class InvitationLetter implements LetterWriter {

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final SiteAddress site;

    InvitationLetter(Accounts accounts, OneTimeLinks links, SiteAddress site) {
        this.accounts = accounts;
        this.links = links;
        this.site = site;
    }

    @Override
    public String kind() {
        return AccountsDesk.INVITATION;
    }

    @Override
    public Optional<Letter> write(QueuedLetter queued) {
        return accounts.find(queued.matter())
                .filter(account -> !account.locked() && queued.recipient().equals(account.email()))
                .map(account -> letter(account, Words.in(queued.language())));
    }

    private Letter letter(Account account, Words words) {
        var link = site.linkOf(links.make(account.name(), Purpose.INVITATION));
        var ends = links.ends(Purpose.INVITATION).atZone(ZoneOffset.UTC).toLocalDate();
        return new Letter(
                words.text("access.invitation.subject"),
                words.text("access.invitation.text", account.name(), link, ends, words.text("web.site")));
    }
}
