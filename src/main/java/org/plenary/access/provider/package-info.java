/** Signing in by OpenID Connect to the own provider of an organization, and which account that opens. */
@NullMarked
package org.plenary.access.provider;

import org.jspecify.annotations.NullMarked;
