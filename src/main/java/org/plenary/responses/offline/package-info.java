/** Answering without a network: what keeps the sections a State opened in its browser, so that they open again without one. */
@NullMarked
package org.plenary.responses.offline;

import org.jspecify.annotations.NullMarked;
