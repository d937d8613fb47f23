package org.plenary.bureau;

import java.util.List;
import java.util.Locale;
import org.plenary.treaties.RegionalGroup;
import org.plenary.treaties.State;

/**
 * What one regional group would still have to propose, and the States of it that would do.
 *
 * @param open how many officers it may still propose; 0 where it would have to propose another in place of one
 * @param toAll its States that are Parties to all instruments in force
 * @param toSome those that are Parties to the Convention and to some of the Protocols
 * @param conventionOnly those that are Parties to the Convention alone, where one of these would do
 */
public record GroupSeats(
        RegionalGroup group,
        int open,
        Demand demand,
        List<State> toAll,
        List<State> toSome,
        List<State> conventionOnly) {

    /** Who is wanted. */
    public enum Demand {
        /** Any State Party of the group. */
        ANY,
        /** At least one of those proposed must be a Party to a Protocol, if possible to all. */
        ONE_TO_PROTOCOL,
        /** Only a Party to a Protocol, if possible to all. */
        PROTOCOL,
        /** Only a Party to all instruments: the bureau has too few, and no other seat is open for one. */
        ALL;

        /** The end of its key of words: {@code one-to-protocol}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public GroupSeats {
        toAll = List.copyOf(toAll);
        toSome = List.copyOf(toSome);
        conventionOnly = List.copyOf(conventionOnly);
    }
}
