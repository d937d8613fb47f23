/** Files that come in as papers: what each is by its content, and the cells of its tables, whatever they say; bounded in all. */
@NullMarked
package org.plenary.responses.paper.file;

import org.jspecify.annotations.NullMarked;
