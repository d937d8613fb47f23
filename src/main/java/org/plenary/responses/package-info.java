/**
 * What a State answers: its response to each questionnaire of a cycle, every wording an answer had, what was submitted, returned
 * and accepted.
 *
 * <p>No answer is ever overwritten: each wording holds from one change to another ({@link org.plenary.responses.Answers}), so a
 * submission is a point among the changes, and what was submitted can always be read again.
 */
@ApplicationModule(
        allowedDependencies = {
            "languages",
            "rules",
            "web",
            "web :: sheets",
            "web :: uploads",
            "database",
            "treaties",
            "record",
            "access",
            "mail",
            "questionnaires",
            "questionnaires :: form",
            "questionnaires :: sheet"
        })
@NullMarked
package org.plenary.responses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
