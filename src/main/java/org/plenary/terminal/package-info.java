/** What all commands share: the language of the terminal, progress, and refusals told in one line. */
@ApplicationModule(allowedDependencies = "languages")
@NullMarked
package org.plenary.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
