/**
 * The vocabulary of papers in six languages: what their headings, numbers, dates and hours look like. The words
 * themselves are data, {@code reference/paper/<tag>.properties}.
 */
@NullMarked
package org.plenary.agenda.paper.words;

import org.jspecify.annotations.NullMarked;
