/** The files of documents: what may be one, how they are kept, how they go out. */
@NullMarked
package org.plenary.documents.files;

import org.jspecify.annotations.NullMarked;
