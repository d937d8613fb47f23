/** The desk of questionnaires: import with preview, what each asks, as a State would see it, and what continues what. */
@NullMarked
package org.plenary.questionnaires.desk;

import org.jspecify.annotations.NullMarked;
