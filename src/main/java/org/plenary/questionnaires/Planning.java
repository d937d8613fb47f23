package org.plenary.questionnaires;

/** What became of the planning of a cycle. Unless it is done, nothing was changed. */
public enum Planning {
    DONE,
    /** Another planned or changed the cycle after the one who plans it saw it. */
    STALE,
    /** What an open cycle asks never changes. */
    FROZEN,
    /** A closed cycle stays as it is. */
    CLOSED
}
