/** The officer's pages on an agenda: giving a paper in, correcting its reading, accepting it; editing and adopting after. */
@NamedInterface("desk")
@NullMarked
package org.plenary.agenda.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
