/**
 * What a programme departs from: the interpretation there is, the agenda, the rooms, the days and hours of the body. One
 * class a rule; none reads a clock or a database.
 */
@NullMarked
package org.plenary.programme.checks;

import org.jspecify.annotations.NullMarked;
