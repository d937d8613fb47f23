/**
 * Papers that go out of a session: the annotated agenda, the organization of work and the report on credentials, as DOCX and PDF for people and as
 * Akoma Ntoso for programs.
 */
@ApplicationModule(
        allowedDependencies = {
            "languages",
            "rules",
            "web",
            "documents",
            "sessions",
            "agenda",
            "agenda :: paper",
            "programme",
            "credentials :: report"
            "observers"
        })
@NullMarked
package org.plenary.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
