/** Personal data of participants: who sees what, until when they are kept, what is kept of one person, and erasure. */
@NullMarked
package org.plenary.delegations.privacy;

import org.jspecify.annotations.NullMarked;
