package org.plenary.access.passkeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.plenary.access.accounts.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of all accounts. One that is taken away ends the sign-ins of its account, for any may have been made with it. */
@Component
class Passkeys {

    /** How many an account can have: more than anyone has devices. */
    static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Accounts accounts;

    Passkeys(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** Those of an account, in the order they were made. */
    List<Passkey> of(String account) {
        return jdbc.sql("select id, name, made, last_used from access.passkey where account = ? order by id")
                .param(account)
                .query((row, _) -> passkey(row))
                .list();
    }

    int count(String account) {
        return jdbc.sql("select count(*) from access.passkey where account = ?")
                .param(account)
                .query(Integer.class)
                .single();
    }

    /** Whether the account had it. */
    @Transactional
    boolean remove(String account, long id) {
        int removed = jdbc.sql("delete from access.passkey where account = ? and id = ?")
                .params(account, id)
                .update();
        return endSignIns(account, removed);
    }

    /** Whether the account had any. */
    @Transactional
    boolean removeAll(String account) {
        int removed = jdbc.sql("delete from access.passkey where account = ?")
                .param(account)
                .update();
        return endSignIns(account, removed);
    }

    private boolean endSignIns(String account, int removed) {
        if (removed > 0) {
            accounts.endSignIns(account);
        }
        return removed > 0;
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        var lastUsed = row.getObject("last_used", OffsetDateTime.class);
        return new Passkey(
                row.getLong("id"),
                row.getString("name"),
                row.getObject("made", OffsetDateTime.class).toInstant(),
                lastUsed == null ? null : lastUsed.toInstant());
    }
}
