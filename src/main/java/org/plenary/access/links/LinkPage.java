package org.plenary.access.links;

/**
 * What the page of a link shows.
 *
 * @param action where the form goes
 * @param name the account it opens; empty if the link no longer holds
 * @param error the end of the key of what is wrong with the password; empty if nothing is
 */
record LinkPage(String action, String name, String error) {}
