/** Observers: who takes part in a session without being a Party, how they are admitted and what they may do (rules 14-17). */
@ApplicationModule(
        allowedDependencies = {
            "languages",
            "rules",
            "web",
            "web :: sheets",
            "database",
            "treaties",
            "sessions",
            "record"
        })
@NullMarked
package org.plenary.observers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
