/** Writing a questionnaire on pages: its sections and questions, changed only while no cycle was opened with it. */
@NullMarked
package org.plenary.questionnaires.authoring;

import org.jspecify.annotations.NullMarked;
