/** The list of participants, provisional and final, as a page and as a paper. */
@NullMarked
package org.plenary.delegations.lists;

import org.jspecify.annotations.NullMarked;
