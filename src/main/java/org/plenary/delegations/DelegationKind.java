package org.plenary.delegations;

import java.util.Locale;

/** How a delegation takes part in a session, in the order in which the list of participants has them. */
public enum DelegationKind {
    /** A State for which the convention is in force on the day (rule 1 (c)). */
    PARTY,
    /** A State that has signed and is not yet a Party (rule 14). */
    SIGNATORY,
    /** Any other State (rule 15). */
    STATE,
    /** A regional economic integration organization that is not a Party (rule 1 (i)). */
    REGIONAL_ORGANIZATION,
    /** An entity or organization with a standing invitation, a body of the United Nations, an organization of States (rule 16). */
    ENTITY,
    /** A non-governmental organization (rule 17). */
    NGO;

    /** The end of its keys of words, such as {@code regional-organization}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
