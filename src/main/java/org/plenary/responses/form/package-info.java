/** The pages on which a State answers: what it is asked, the form of each section, what was submitted, the history of an answer. */
@NullMarked
package org.plenary.responses.form;

import org.jspecify.annotations.NullMarked;
