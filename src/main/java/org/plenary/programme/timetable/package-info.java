/** The programme as readers see it: the grid of the whole session, the list by day, one meeting, and the table for programs. */
@NullMarked
package org.plenary.programme.timetable;

import org.jspecify.annotations.NullMarked;
