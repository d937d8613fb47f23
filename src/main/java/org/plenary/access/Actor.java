package org.plenary.access;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in. A handler of any room takes it as an argument:
 *
 * <pre>{@code
 * @PostMapping("/delegation/people")
 * String register(Person person, Actor actor) { … actor.actingFor() … }
 * }</pre>
 *
 * Only for pages that {@link Rights} open to roles; others have no actor.
 *
 * @param name of the account
 * @param actingFor the ISO code of the State, such as {@code FRA}, or the name of the organization; null for those who act
 *     for nobody else
 */
public record Actor(String name, Set<Role> roles, @Nullable String actingFor) implements Serializable {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether it has the role; the administrator has all of the secretariat's. */
    public boolean has(Role role) {
        return roles.contains(role) || (role.isStaff() && roles.contains(Role.ADMINISTRATOR));
    }

    /** Whether it belongs to the secretariat. */
    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }
}
