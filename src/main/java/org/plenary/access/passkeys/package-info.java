/**
 * Passkeys (W3C Web Authentication): a device signs its holder in by a proof that cannot be told to a stranger or guessed,
 * after it has made sure of its holder by finger, face or PIN. All that is cryptography is the library's;
 * {@link org.plenary.access.passkeys.RelyingParty} alone knows it.
 */
@NullMarked
package org.plenary.access.passkeys;

import org.jspecify.annotations.NullMarked;
