/** Calendars of a session for the programs in which people keep their days. */
@NullMarked
package org.plenary.programme.calendar;

import org.jspecify.annotations.NullMarked;
