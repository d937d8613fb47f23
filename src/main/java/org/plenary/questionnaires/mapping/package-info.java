/** Setting out what a questionnaire continues of an older one: side by side, and question by question. */
@NullMarked
package org.plenary.questionnaires.mapping;

import org.jspecify.annotations.NullMarked;
