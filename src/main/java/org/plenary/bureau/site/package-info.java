/** The officers of a session and of those before, for everyone: page, JSON and CSV. */
@NullMarked
package org.plenary.bureau.site;

import org.jspecify.annotations.NullMarked;
