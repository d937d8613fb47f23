/** Links that open an account once: the letters that carry them, and the pages they lead to. */
@NullMarked
package org.plenary.access.links;

import org.jspecify.annotations.NullMarked;
