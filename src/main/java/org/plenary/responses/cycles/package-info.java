/** The desk of cycles: planning, opening, the board of who answered, letters, and each response as the secretariat reads it. */
@NullMarked
package org.plenary.responses.cycles;

import org.jspecify.annotations.NullMarked;
