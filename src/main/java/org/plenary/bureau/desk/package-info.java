/** The desk of the bureau: nominate, see what the rule says, elect, replace. */
@NullMarked
package org.plenary.bureau.desk;

import org.jspecify.annotations.NullMarked;
