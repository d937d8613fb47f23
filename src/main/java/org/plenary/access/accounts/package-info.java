/** The accounts: who may sign in, as what, and for whom. */
@NullMarked
package org.plenary.access.accounts;

import org.jspecify.annotations.NullMarked;
