/** Finding what the text of a paper refers to. */
@NullMarked
package org.plenary.agenda.paper.references;

import org.jspecify.annotations.NullMarked;
