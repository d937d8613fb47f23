/** Each response as the secretariat has it: read, returned, accepted, or entered from a paper for the State. */
@NullMarked
package org.plenary.responses.desk;

import org.jspecify.annotations.NullMarked;
