package org.plenary.access.provider;

/**
 * Someone for whom the provider vouches.
 *
 * @param issuer the provider, as it names itself
 * @param subject what the provider calls this person, now and always
 * @param email empty if the provider tells none
 * @param emailProven whether the provider says that the address is this person's
 */
record ProvenPerson(String issuer, String subject, String email, boolean emailProven) {}
