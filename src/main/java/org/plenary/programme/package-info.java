/** The organization of work: meetings by day, slot and stream, their items, and the interpretation there is for them. */
@ApplicationModule(
        allowedDependencies = {
            "languages",
            "rules",
            "web",
            "treaties",
            "documents",
            "sessions",
            "record",
            "agenda",
            "agenda :: paper"
        })
@NullMarked
package org.plenary.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
