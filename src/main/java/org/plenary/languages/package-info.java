/** The six official languages, text that exists in some of them, and the words of the interface in all of them. */
@ApplicationModule
@NullMarked
package org.plenary.languages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
