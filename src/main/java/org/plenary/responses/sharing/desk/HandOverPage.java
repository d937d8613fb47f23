package org.plenary.responses.sharing.desk;

/**
 * A link that no letter carries, shown once to be handed over.
 *
 * @param shares the address of what is shared
 */
record HandOverPage(String account, String link, String shares) {}
