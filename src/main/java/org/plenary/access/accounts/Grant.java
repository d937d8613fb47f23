package org.plenary.access.accounts;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.access.Role;

/**
 * What the administrator gives an account.
 *
 * @param email where its holder is written to; null for none
 * @param actingFor the ISO code of a State or the name of an organization; null for nobody
 */
public record Grant(
        @Nullable String email, Set<Role> roles, @Nullable String actingFor) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>()\\[\\],;:\"\\\\]+@[^\\s@<>()\\[\\],;:\"\\\\]+");
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_ORGANIZATION = 300;

    public Grant {
        roles = Set.copyOf(roles);
    }

    /** Whether it reads as an address; whether there is such a mailbox only a letter can tell. */
    public static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    boolean hasWrongEmail() {
        return email != null && !isEmail(email);
    }

    boolean lacksWhomItActsFor() {
        return actingFor == null && roles.stream().anyMatch(Role::isForAnother);
    }

    boolean namesTooMuch() {
        return actingFor != null && actingFor.length() > LONGEST_ORGANIZATION;
    }

    /** The roles as the record names them. */
    String roleNames() {
        return roles.stream().sorted().map(Role::word).collect(Collectors.joining(" "));
    }
}
