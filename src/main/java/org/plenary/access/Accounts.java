package org.plenary.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts of the secretariat. */
@Repository
class Accounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from access.account)")
                .query(Boolean.class)
                .single();
    }

    Optional<Account> find(String name) {
        return jdbc.sql("select name, password, must_change, edition from access.account where name = lower(?)")
                .param(name)
                .query(Account.class)
                .optional();
    }

    /** Whether a sign-in made with this edition of the password still holds. */
    boolean holds(String name, int edition) {
        return jdbc.sql("select exists (select from access.account where name = ? and edition = ?)")
                .params(name, edition)
                .query(Boolean.class)
                .single();
    }

    /** Opens the account, or gives it a new password where it exists; its holder must change it at the next sign-in. */
    void giveOneTimePassword(String name, String hash) {
        jdbc.sql("""
                        insert into access.account (name, password, created) values (lower(?), ?, ?)
                        on conflict (name) do update
                        set password = excluded.password, must_change = true, edition = account.edition + 1
                        """).params(name, hash, OffsetDateTime.now(clock)).update();
    }

    void changePassword(String name, String hash) {
        jdbc.sql("update access.account set password = ?, must_change = false, edition = edition + 1 where name = ?")
                .params(hash, name)
                .update();
    }
}
