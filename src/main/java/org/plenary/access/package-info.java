/** Accounts of the secretariat, and how they sign in. */
@ApplicationModule(allowedDependencies = {"languages", "web", "database", "terminal"})
@NullMarked
package org.plenary.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
