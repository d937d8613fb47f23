/** The letters of a cycle: its calendar, what went to whom, and the one action that writes to all that never answered. */
@NullMarked
package org.plenary.responses.letters;

import org.jspecify.annotations.NullMarked;
