package org.plenary.access.provider;

import java.util.Optional;
import org.plenary.access.accounts.Account;
import org.plenary.access.accounts.Accounts;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the account of someone for whom the provider vouches. There are none but those that the administrator opened. The
 * first time it is found by the e-mail address, if the provider says that the address is proven, and bound to the person;
 * from then on by the person alone, so that an address that passes to another opens nothing.
 */
@Service
class Admission {

    private final Accounts accounts;
    private final Bindings bindings;
    private final ProceduralRecord record;

    Admission(Accounts accounts, Bindings bindings, ProceduralRecord record) {
        this.accounts = accounts;
        this.bindings = bindings;
        this.record = record;
    }

    /** The name of the account; empty if none is open to the person. */
    @Transactional
    Optional<String> accountOf(ProvenPerson person) {
        if (person.emailProven()) {
            accounts.findByEmail(person.email())
                    .filter(account -> !account.locked())
                    .ifPresent(account -> bindIfFree(account.name(), person));
        }
        return bindings.accountOf(person)
                .flatMap(accounts::find)
                .filter(account -> !account.locked())
                .map(Account::name);
    }

    private void bindIfFree(String account, ProvenPerson person) {
        if (bindings.bind(account, person)) {
            record.append(Act.of("access", "bound", account)
                    .about("accounts/" + account)
                    .with("account", account));
        }
    }
}
