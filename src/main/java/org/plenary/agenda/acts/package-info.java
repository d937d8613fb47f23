/** What is done to an agenda, as the procedural record keeps it and tells it. */
@NullMarked
package org.plenary.agenda.acts;

import org.jspecify.annotations.NullMarked;
