/** Plenary, the open conference desk of a treaty's secretariat. Each package below is one word of the trade. */
@NullMarked
package org.plenary;

import org.jspecify.annotations.NullMarked;
