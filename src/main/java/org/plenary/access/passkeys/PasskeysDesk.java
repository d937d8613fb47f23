package org.plenary.access.passkeys;

import org.plenary.access.accounts.Outcome;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the administrator does with the passkeys of an account, such as when a device is lost; it is on record. */
@Service
public class PasskeysDesk {

    private final Passkeys passkeys;
    private final ProceduralRecord record;

    PasskeysDesk(Passkeys passkeys, ProceduralRecord record) {
        this.passkeys = passkeys;
        this.record = record;
    }

    /** How many passkeys an account has. */
    public int count(String account) {
        return passkeys.count(account);
    }

    /** Takes all of them away; the account's sign-ins end. Where there are none, nothing is done. */
    @Transactional
    public Outcome takeAway(String account, String by) {
        if (passkeys.removeAll(account)) {
            record.append(Act.of("access", "passkeys-taken", by)
                    .about("accounts/" + account)
                    .with("account", account));
        }
        return new Outcome.Done();
    }
}
