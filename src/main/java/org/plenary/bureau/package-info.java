/**
 * Officers of a session (rules 22 to 31): nominations, the slate judged against the rule, election by acclamation, acting
 * President, replacement, meetings of the bureau, and who held office when.
 *
 * <p>How many officers there are, how many of a group and how many from Parties to all instruments stand in the rulebook of
 * the body; the instruments are those of the body. The desk is in {@code desk}, the public page in {@code site}.
 */
@ApplicationModule(allowedDependencies = {"languages", "rules", "web", "access", "treaties", "sessions", "record"})
@NullMarked
package org.plenary.bureau;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
