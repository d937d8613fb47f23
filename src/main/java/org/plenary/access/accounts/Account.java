package org.plenary.access.accounts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.access.Role;

/**
 * A person who may sign in.
 *
 * @param password its hash, with the name of the way it was made
 * @param mustChange whether the password was given by someone else and opens nothing but the page to change it
 * @param edition raised with each change of the password or of the roles
 * @param actingFor the ISO code of a State or the name of an organization; null for those who act for nobody else
 * @param email where letters to its holder go; null for none
 * @param locked whether it may not sign in
 */
public record Account(
        String name,
        String password,
        boolean mustChange,
        int edition,
        Set<Role> roles,
        @Nullable String actingFor,
        @Nullable String email,
        boolean locked) {

    public static final int LONGEST_NAME = 60;

    public Account {
        roles = Set.copyOf(roles);
    }

    /** As it is for someone who came in without its password, so that one given by someone else stands in no way. */
    public Account besidePassword() {
        return new Account(name, password, false, edition, roles, actingFor, email, locked);
    }
}
