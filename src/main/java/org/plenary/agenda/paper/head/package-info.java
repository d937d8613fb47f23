/** Finding what session a paper is for: body, number, symbol, days. */
@NullMarked
package org.plenary.agenda.paper.head;

import org.jspecify.annotations.NullMarked;
