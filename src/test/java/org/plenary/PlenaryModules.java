package org.plenary;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.ApplicationModulesFactory;

/** The modules as our own code makes them. The classes that templates become are left out: pages share one layout. */
public final class PlenaryModules implements ApplicationModulesFactory {

    @Override
    public ApplicationModules of(Class<?> applicationClass) {
        return ApplicationModules.of(
                applicationClass, simpleNameStartingWith("Jte").and(simpleNameEndingWith("Generated")));
    }
}
