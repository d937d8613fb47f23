/** Accounts, their roles and rights, and how they sign in. Other rooms are told who acts by {@link org.plenary.access.Actor}. */
@ApplicationModule(allowedDependencies = {"languages", "web", "database", "terminal", "record", "mail", "treaties"})
@NullMarked
package org.plenary.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
