/** The status of a treaty on a day: as tiles, lists and counts on pages, and as tables for programs. */
@NullMarked
package org.plenary.treaties.status;

import org.jspecify.annotations.NullMarked;
