package org.plenary.access;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.access.accounts.Account;
import org.plenary.access.accounts.Accounts;
import org.plenary.access.accounts.AccountsDesk;
import org.plenary.access.accounts.Grant;
import org.plenary.access.accounts.Outcome;
import org.plenary.access.links.SiteAddress;
import org.plenary.languages.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites those who answer a part of a questionnaire for their State; opening an account for one is on record. */
@Service
public class Invitations {

    private final Accounts accounts;
    private final AccountsDesk desk;

    Invitations(Accounts accounts, AccountsDesk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    /**
     * The contributor of a State who is written to at an address; the account is opened if there is none.
     *
     * @param letter the language of the letter that invites
     */
    @Transactional
    public Invited contributor(String email, String state, Language letter, String by) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        return accounts.findByEmail(address)
                .map(account -> known(account, state))
                .orElseGet(() -> opened(address, new Grant(address, Set.of(Role.CONTRIBUTOR), state), letter, by));
    }

    private static Invited known(Account account, String state) {
        boolean contributes =
                account.roles().contains(Role.CONTRIBUTOR) && state.equals(account.actingFor()) && !account.locked();
        return contributes ? new Invited.As(account.name(), null) : new Invited.Not(true);
    }

    private Invited opened(String address, Grant grant, Language letter, String by) {
        return switch (desk.open(address, grant, letter, by)) {
            case Outcome.Queued _, Outcome.Done _ -> new Invited.As(address, null);
            case Outcome.HandOver(var token) -> new Invited.As(address, SiteAddress.pathOf(token));
            case Outcome.Refused(var reason) -> new Invited.Not(reason == Outcome.Reason.NAME_TAKEN);
        };
    }

    /** What came of an invitation. */
    public sealed interface Invited {

        /**
         * The account there is now.
         *
         * @param link the path of the link to hand over where no letter carries it; shown once; null if there is none
         */
        record As(String account, @Nullable String link) implements Invited {}

        /** @param taken whether the address belongs to somebody else; otherwise it is none */
        record Not(boolean taken) implements Invited {}
    }
}
