package org.plenary.access.signin;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.access.Actor;
import org.plenary.access.Role;
import org.plenary.access.accounts.Account;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Someone who has signed in, with the edition of the account at that moment. */
public final class Member extends User {

    /** What an account may do whose password was given by someone else: change it, and nothing more. */
    public static final String MUST_CHANGE = "MUST_CHANGE_PASSWORD";

    /** What everyone has who has an account, also one without roles: it opens what belongs to the account itself. */
    public static final String HOLDER = "ACCOUNT_HOLDER";

    /** What every role of the secretariat also has; the frame of the pages asks for it. */
    static final String STAFF = "ROLE_STAFF";

    private static final long serialVersionUID = 2;

    private final int edition;
    private final Actor actor;

    Member(Account account) {
        super(account.name(), account.password(), authorities(account));
        this.edition = account.edition();
        this.actor = new Actor(account.name(), account.roles(), account.actingFor());
    }

    private static List<SimpleGrantedAuthority> authorities(Account account) {
        var staff = account.roles().stream().anyMatch(Role::isStaff) ? Stream.of(STAFF) : Stream.<String>empty();
        var granted = account.mustChange()
                ? Stream.of(MUST_CHANGE)
                : Stream.of(Stream.of(HOLDER), account.roles().stream().map(Role::authority), staff)
                        .flatMap(Function.identity());
        return granted.map(SimpleGrantedAuthority::new).toList();
    }

    boolean mustChange() {
        return getAuthorities().stream().anyMatch(granted -> MUST_CHANGE.equals(granted.getAuthority()));
    }

    int edition() {
        return edition;
    }

    /** As handlers of other rooms are given it. */
    public Actor actor() {
        return actor;
    }

    // Two sign-ins of one account are one member, as in the class above; the edition does not tell them apart.
    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
