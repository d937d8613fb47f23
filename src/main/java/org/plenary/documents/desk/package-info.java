/** The documents officer's work: symbols, titles, dates, versions, relations and files. */
@NullMarked
package org.plenary.documents.desk;

import org.jspecify.annotations.NullMarked;
