/** Signing in and out, and what goes wrong with it. */
@NullMarked
package org.plenary.access.signin;

import org.jspecify.annotations.NullMarked;
