package org.plenary.delegations;

/**
 * What came of a decision on a person.
 *
 * @param done whether it is recorded
 * @param now how the person stands: after the decision, or because of one that was faster
 */
public record Decision(boolean done, Participant now) {}
