/** The site of a session as readers see it: its front page, the agenda as a tree, each item, and what changed. */
@NullMarked
package org.plenary.agenda.site;

import org.jspecify.annotations.NullMarked;
