/** The administrator's pages: accounts, what they may do, whether they may sign in. */
@NullMarked
package org.plenary.access.desk;

import org.jspecify.annotations.NullMarked;
