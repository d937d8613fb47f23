/** States, treaties and their articles; who is a Party to what on which day. */
@ApplicationModule(allowedDependencies = {"languages", "rules", "web"})
@NullMarked
package org.plenary.treaties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
