/**
 * The report of the bureau on credentials: drafted from how the credentials stand, in six languages, and kept as issued in a
 * first and a final version.
 */
@NamedInterface("report")
@NullMarked
package org.plenary.credentials.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
