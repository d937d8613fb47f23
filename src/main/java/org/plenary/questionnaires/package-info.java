/**
 * What the Parties are asked: questionnaires with their sections and questions, the cycles in which they are sent out, and
 * which question of one continues which of another.
 *
 * <p>A questionnaire has versions; a cycle that opens freezes the versions it sends out. A question keeps its key through
 * the versions of one questionnaire; between questionnaires a {@link org.plenary.questionnaires.Continuity} says what
 * continues what.
 */
@ApplicationModule(
        allowedDependencies = {"languages", "web", "web :: sheets", "database", "treaties", "record", "access"})
@NullMarked
package org.plenary.questionnaires;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
