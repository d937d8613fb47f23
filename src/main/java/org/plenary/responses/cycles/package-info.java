/** The desk of cycles: planning, opening, closing, and the board of who answered. */
@NullMarked
package org.plenary.responses.cycles;

import org.jspecify.annotations.NullMarked;
