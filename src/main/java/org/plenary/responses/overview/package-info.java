/** What a State is asked and how far it is: its questionnaires, the way through one, submitting, what was submitted, histories. */
@NullMarked
package org.plenary.responses.overview;

import org.jspecify.annotations.NullMarked;
