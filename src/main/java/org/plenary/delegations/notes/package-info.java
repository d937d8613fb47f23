/** The notes verbales by which delegations name their people: taken as PDF or picture, known by content and not by name. */
@NullMarked
package org.plenary.delegations.notes;

import org.jspecify.annotations.NullMarked;
