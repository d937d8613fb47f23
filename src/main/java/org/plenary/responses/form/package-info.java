/** The form of each section on which a State answers, saved as it is typed, and the documents that are added to answers. */
@NullMarked
package org.plenary.responses.form;

import org.jspecify.annotations.NullMarked;
