package org.plenary.delegations.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The desk of registration of a session.
 *
 * @param waiting those to decide on, one page
 * @param next the address of the next page of them; null on the last
 * @param groups the delegations by how they take part
 */
record DeskPage(
        String session,
        String sessionAddress,
        String address,
        String summary,
        List<PersonLine> waiting,
        @Nullable String next,
        List<Group> groups) {

    /** The delegations that take part in one way. */
    record Group(String name, List<Line> delegations) {}

    /** A delegation and how many of its people are in which state. */
    record Line(String address, String name, int approved, int pending, int refused) {}
}
