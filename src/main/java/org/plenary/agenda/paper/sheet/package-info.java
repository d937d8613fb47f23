/** The lines of a paper prepared for reading, joined again into running text, and the account of where each went. */
@NullMarked
package org.plenary.agenda.paper.sheet;

import org.jspecify.annotations.NullMarked;
