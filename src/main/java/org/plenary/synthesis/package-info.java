/**
 * What all States answered: figures with the States behind each, over groups and cycles, and the synthesis report drawn from them.
 *
 * <p>Only what was submitted is counted. A State that did not submit is counted nowhere; one that left a question out is counted as
 * having left it out, never as having said no.
 */
@ApplicationModule(
        allowedDependencies = {
            "languages",
            "web",
            "web :: pdf",
            "treaties",
            "record",
            "access",
            "questionnaires",
            "questionnaires :: form",
            "questionnaires :: sheet",
            "responses"
        })
@NullMarked
package org.plenary.synthesis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
