/** A question on a sheet: how it is shown with its answer, and how what was typed becomes an answer again. */
@NamedInterface("sheet")
@NullMarked
package org.plenary.questionnaires.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
