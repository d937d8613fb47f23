/** The pages on which a focal point shares a response with ministries, and those who write comment. */
@NullMarked
package org.plenary.responses.sharing.desk;

import org.jspecify.annotations.NullMarked;
