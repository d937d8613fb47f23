/** Never asking twice: a response begins with what the State answered before, to be confirmed or changed. */
@NullMarked
package org.plenary.responses.prefill;

import org.jspecify.annotations.NullMarked;
