/**
 * Judging what an annotated provisional agenda says: against itself, and against the rules of procedure of its body. One
 * class a rule or a kind of contradiction, one method a sentence; no clock, no database, no web.
 */
@NamedInterface("checks")
@NullMarked
package org.plenary.agenda.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
