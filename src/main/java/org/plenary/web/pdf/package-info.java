/** Pages that are set as PDF, with fonts for all scripts. */
@NamedInterface("pdf")
@NullMarked
package org.plenary.web.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
