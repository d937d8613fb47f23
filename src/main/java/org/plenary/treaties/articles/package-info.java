/** The articles of a treaty; the page of each is the place where all that concerns it meets. */
@NullMarked
package org.plenary.treaties.articles;

import org.jspecify.annotations.NullMarked;
