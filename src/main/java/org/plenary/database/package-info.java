/** The one database: a PostgreSQL of Plenary's own in its data folder, or the secretariat's; backup and restore. */
@ApplicationModule(allowedDependencies = {"languages", "terminal"})
@NullMarked
package org.plenary.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
