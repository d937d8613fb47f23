package org.plenary.credentials;

import org.plenary.sessions.Session;

/**
 * An officer about to act on the credentials of a State.
 *
 * @param basedOn the version that the officer saw
 * @param actor the account that acts
 */
public record Step(Session session, String state, int basedOn, String actor) {}
