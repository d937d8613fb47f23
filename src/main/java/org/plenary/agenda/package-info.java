/** The agenda of a session: items, annotations, versions, adoption; and reading it from an annotated provisional agenda. */
@ApplicationModule(allowedDependencies = {"languages", "rules", "web", "treaties", "documents", "sessions", "record"})
@NullMarked
package org.plenary.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
