/** Reading the table of the organization of work. */
@NullMarked
package org.plenary.agenda.paper.table;

import org.jspecify.annotations.NullMarked;
