/**
 * Papers that go out of a session: the annotated agenda, the organization of work, the report on credentials and the list of
 * observers, as DOCX and PDF for people; the agenda also as Akoma Ntoso for programs.
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
            "credentials :: report",
            "observers"
        })
@NullMarked
package org.plenary.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
