/** What a paper brings to an agenda, before it is stored: its session, its items, how it fits what stands already. */
@NullMarked
package org.plenary.agenda.acceptance;

import org.jspecify.annotations.NullMarked;
