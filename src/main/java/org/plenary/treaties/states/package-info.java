/** The States, and what each did under the treaties. */
@NullMarked
package org.plenary.treaties.states;

import org.jspecify.annotations.NullMarked;
