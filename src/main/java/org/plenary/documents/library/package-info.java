/** The library of documents as readers and programs see it. */
@NullMarked
package org.plenary.documents.library;

import org.jspecify.annotations.NullMarked;
