/** The desk of the analysts: figures with the States behind each, remarks, exports, editions of the report. */
@NullMarked
package org.plenary.synthesis.desk;

import org.jspecify.annotations.NullMarked;
