/** Who is in the room: check-in by the code of a badge, and the two figures of rule 41. */
@NullMarked
package org.plenary.delegations.presence;

import org.jspecify.annotations.NullMarked;
