/** Bodies that meet, their sessions, meetings and rooms. */
@ApplicationModule(allowedDependencies = {"languages", "rules", "web", "database", "treaties", "documents"})
@NullMarked
package org.plenary.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
