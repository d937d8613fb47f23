/** How pages are rendered and tables go out: layout, language of the reader, errors, downloads. Has no page of its own. */
@ApplicationModule(allowedDependencies = "languages")
@NullMarked
package org.plenary.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
