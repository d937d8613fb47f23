/** The pages about the site itself: what it offers to programs, where its facts come from, what it asks of readers. */
@ApplicationModule(allowedDependencies = {"languages", "web", "treaties"})
@NullMarked
package org.plenary.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
