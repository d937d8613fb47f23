/** The officer's pages on an agenda: giving a paper in, correcting its reading, accepting it; editing and adopting after. */
@NullMarked
package org.plenary.agenda.desk;

import org.jspecify.annotations.NullMarked;
