/** What several write of one response: which part is shared with whom, how far each is, and what they say to each other. */
@NullMarked
package org.plenary.responses.sharing;

import org.jspecify.annotations.NullMarked;
