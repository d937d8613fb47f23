/** The documents that belong to answers: texts of laws and attachments. */
@NullMarked
package org.plenary.responses.documents;

import org.jspecify.annotations.NullMarked;
