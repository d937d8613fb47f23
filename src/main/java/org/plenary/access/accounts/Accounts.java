package org.plenary.access.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of all who may sign in. */
@Component
public class Accounts {

    /** How the names of accounts begin that a demonstration opens; none that people open has a colon in it. */
    public static final String DEMONSTRATION = "demo:";

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

    /** The account of a name, however its letters are written. */
    public Optional<Account> find(String name) {
        return jdbc.sql("select * from access.account where name = lower(?)")
                .param(name)
                .query((row, _) -> account(row))
                .optional();
    }

    /** Whether a sign-in made with this edition of the account still holds. */
    public boolean holds(String name, int edition) {
        return jdbc.sql("select exists (select from access.account where name = ? and edition = ?)")
                .params(name, edition)
                .query(Boolean.class)
                .single();
    }

    /**
     * Opens the account, or gives it a new password where it exists; its holder must change it at the next sign-in. Links
     * to it no longer open, and neither do its passkeys, which may be in the hands the password is changed against.
     */
    public void giveOneTimePassword(String name, String hash) {
        jdbc.sql("""
                        insert into access.account (name, password, created) values (lower(?), ?, ?)
                        on conflict (name) do update
                        set password = excluded.password, must_change = true, edition = account.edition + 1
                        """).params(name, hash, OffsetDateTime.now(clock)).update();
        closeLinks(name);
        jdbc.sql("delete from access.passkey where account = lower(?)")
                .param(name)
                .update();
    }

    /** Links that still would have opened the account end with the password they were made for. */
    public void changePassword(String name, String hash) {
        jdbc.sql("update access.account set password = ?, must_change = false, edition = edition + 1 where name = ?")
                .params(hash, name)
                .update();
        closeLinks(name);
    }

    /** All sign-ins of the account end, as after a change of its password. */
    public void endSignIns(String name) {
        jdbc.sql("update access.account set edition = edition + 1 where name = ?")
                .param(name)
                .update();
    }

    /**
     * Gives the account these roles in place of those it had. Its sign-ins end, so that none goes on with rights it no longer
     * has.
     *
     * @param actingFor the State or organization; asked for by roles that act for another
     * @throws IllegalArgumentException if a role acts for another and none is named
     */
    public void give(String name, Set<Role> roles, @Nullable String actingFor) {
        if (actingFor == null && roles.stream().anyMatch(Role::isForAnother)) {
            throw new IllegalArgumentException("No State or organization to act for");
        }
        jdbc.sql("update access.account set roles = ?, acting_for = ?, edition = edition + 1 where name = lower(?)")
                .param(roles.stream().map(Role::name).toArray(String[]::new))
                .param(actingFor)
                .param(name)
                .update();
    }

    /** The account whose holder is written to at this address. */
    public Optional<Account> findByEmail(String email) {
        return jdbc.sql("select * from access.account where email = lower(?)")
                .param(email)
                .query((row, _) -> account(row))
                .optional();
    }

    /** Accounts in whose name or address the text is found, by name; those after the given name. */
    public List<Account> page(String text, String after, int most) {
        return jdbc.sql("""
                        select * from access.account
                        where name > :after and (strpos(name, lower(:text)) > 0 or strpos(coalesce(email, ''), lower(:text)) > 0)
                        order by name limit :most
                        """)
                .param("text", text)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> account(row))
                .list();
    }

    /** Links that went to another address no longer open. */
    public void setEmail(String name, @Nullable String email) {
        int changed = jdbc.sql(
                        "update access.account set email = lower(:email) where name = :name and email is distinct from lower(:email)")
                .param("email", email)
                .param("name", name)
                .update();
        if (changed > 0) {
            closeLinks(name);
        }
    }

    /** A locked account may not sign in; its sign-ins end, and links to it no longer open. */
    public void setLocked(String name, boolean locked) {
        jdbc.sql("update access.account set locked = ?, edition = edition + 1 where name = ?")
                .params(locked, name)
                .update();
        closeLinks(name);
    }

    private void closeLinks(String name) {
        jdbc.sql("delete from access.link where account = lower(?)").param(name).update();
    }

    /** Closes all accounts whose names begin so; their sign-ins end. */
    public void closeAll(String prefix) {
        jdbc.sql("delete from access.account where starts_with(name, ?)")
                .param(prefix)
                .update();
    }

    /** Holds the accounts still until the transaction ends: what is read now is true when it is written. */
    void holdStill() {
        jdbc.sql("lock table access.account in share row exclusive mode").update();
    }

    /** How many may sign in as administrator, one opened for a demonstration left out. */
    int administrators() {
        return jdbc.sql("""
                        select count(*) from access.account
                        where 'ADMINISTRATOR' = any (roles) and not locked and not starts_with(name, ?)""").param(DEMONSTRATION).query(Integer.class).single();
    }

    private static Account account(ResultSet row) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new Account(
                row.getString("name"),
                row.getString("password"),
                row.getBoolean("must_change"),
                row.getInt("edition"),
                roles,
                row.getString("acting_for"),
                row.getString("email"),
                row.getBoolean("locked"));
    }
}
