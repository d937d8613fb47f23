/** Questionnaires and mappings that come in and go out as files, with a report of what has no equal here. */
@NullMarked
package org.plenary.questionnaires.exchange;

import org.jspecify.annotations.NullMarked;
