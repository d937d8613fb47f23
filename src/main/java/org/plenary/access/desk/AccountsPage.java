package org.plenary.access.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.access.Role;
import org.plenary.access.accounts.Account;
import org.plenary.languages.Words;

/**
 * The accounts of the site.
 *
 * @param asked the text that was searched for; may be empty
 * @param next the address of the page after this one; null on the last
 */
record AccountsPage(String asked, List<Row> rows, @Nullable String next) {

    static Row row(Account account, String actingFor, Words words) {
        return new Row(
                account.name(),
                "/desk/accounts/" + account.name(),
                account.email() == null ? "" : account.email(),
                account.roles().stream()
                        .sorted()
                        .map(Role::word)
                        .map(word -> words.text("access.role." + word))
                        .toList(),
                actingFor,
                standing(account));
    }

    /** How an account stands: the end of the key of its words. */
    static String standing(Account account) {
        if (account.locked()) {
            return "locked";
        }
        return account.mustChange() ? "waiting" : "open";
    }

    /**
     * One account.
     *
     * @param email empty for none
     * @param actingFor the State or organization; empty for nobody
     * @param standing open, waiting (for its password to be chosen) or locked
     */
    record Row(String name, String address, String email, List<String> roles, String actingFor, String standing) {}
}
