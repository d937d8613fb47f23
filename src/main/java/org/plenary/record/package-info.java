/**
 * The procedural record: each official act once, in order, sealed over the act before it. It is only ever added to; Journal,
 * lists and reports are drawn from it.
 */
@ApplicationModule(allowedDependencies = {"languages", "rules", "web", "terminal", "database"})
@NullMarked
package org.plenary.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
