/** Files that people give in: what they are by their content. */
@NamedInterface("uploads")
@NullMarked
package org.plenary.web.uploads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
