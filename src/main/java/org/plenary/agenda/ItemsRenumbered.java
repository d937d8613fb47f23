package org.plenary.agenda;

import org.plenary.sessions.SessionId;

/**
 * An edit gave items of an agenda other numbers, or such an edit was taken back. Published in the transaction that writes
 * the agenda, so whoever names items by their numbers follows with it.
 *
 * @param takenBack whether the edit was taken back; the numbers then say what has to be turned round
 */
public record ItemsRenumbered(SessionId session, Renumbering numbers, boolean takenBack) {}
