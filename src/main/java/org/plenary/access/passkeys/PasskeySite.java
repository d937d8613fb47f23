package org.plenary.access.passkeys;

/**
 * What passkeys are bound to: a device gives a proof for this name only to pages of this origin.
 *
 * @param name such as {@code desk.example.org}
 * @param origin such as {@code https://desk.example.org}, as browsers write it
 */
public record PasskeySite(String name, String origin) {}
