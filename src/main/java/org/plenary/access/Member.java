package org.plenary.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** A member of the secretariat who has signed in, with the edition of the password that was used. */
final class Member extends User {

    /** What an account may do whose password was given by someone else: change it, and nothing more. */
    static final String MUST_CHANGE = "MUST_CHANGE_PASSWORD";

    private static final long serialVersionUID = 1;

    private final int edition;

    Member(Account account) {
        super(
                account.name(),
                account.password(),
                List.of(new SimpleGrantedAuthority(account.mustChange() ? MUST_CHANGE : "ROLE_STAFF")));
        this.edition = account.edition();
    }

    boolean mustChange() {
        return getAuthorities().stream().anyMatch(granted -> MUST_CHANGE.equals(granted.getAuthority()));
    }

    int edition() {
        return edition;
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
