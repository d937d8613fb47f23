/**
 * The guides in the product: those of {@code docs/guide} that are there in all six languages, as pages and as PDF. The build
 * takes them from there, so that a reader of the sources and a reader of the site read the same.
 */
@ApplicationModule(allowedDependencies = {"languages", "web", "web :: pdf"})
@NullMarked
package org.plenary.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
