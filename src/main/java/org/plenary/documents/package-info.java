/** Documents of a Conference: symbols, the register, language versions, files and how they relate. */
@ApplicationModule(allowedDependencies = {"languages", "rules", "web", "database", "record"})
@NullMarked
package org.plenary.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
