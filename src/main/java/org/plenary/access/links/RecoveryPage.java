package org.plenary.access.links;

/**
 * What the page for a forgotten password shows.
 *
 * @param open whether letters can be sent
 * @param asked whether a letter has just been asked for
 * @param tooMany whether too many were asked for
 */
record RecoveryPage(boolean open, boolean asked, boolean tooMany) {}
