/** Badges as PDF, with the code that the desk scans. */
@NullMarked
package org.plenary.delegations.badges;

import org.jspecify.annotations.NullMarked;
