package org.plenary.access.provider;

import java.util.List;
import org.plenary.access.accounts.Accounts;
import org.plenary.access.accounts.Outcome;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the administrator sees and does of the provider's hold on an account; it is on record. */
@Service
public class ProviderDesk {

    private final Accounts accounts;
    private final Bindings bindings;
    private final ProceduralRecord record;

    ProviderDesk(Accounts accounts, Bindings bindings, ProceduralRecord record) {
        this.accounts = accounts;
        this.bindings = bindings;
        this.record = record;
    }

    /** The addresses of the providers that an account is bound to; mostly none or one. */
    public List<String> boundTo(String account) {
        return bindings.issuersOf(account);
    }

    /**
     * Ends the binding and the account's sign-ins; the next who proves its e-mail address to the provider is bound to it.
     * Where there is none, nothing is done.
     */
    @Transactional
    public Outcome unbind(String account, String by) {
        if (bindings.end(account)) {
            accounts.endSignIns(account);
            record.append(
                    Act.of("access", "unbound", by).about("accounts/" + account).with("account", account));
        }
        return new Outcome.Done();
    }
}
