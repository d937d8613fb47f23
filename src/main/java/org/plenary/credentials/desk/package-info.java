/** The credentials officer's pages: the morning's list with its filters and exports, and the page of each State. */
@NullMarked
package org.plenary.credentials.desk;

import org.jspecify.annotations.NullMarked;
