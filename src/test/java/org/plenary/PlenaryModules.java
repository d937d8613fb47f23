package org.plenary;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.ApplicationModulesFactory;

/** The modules as our own code makes them. The classes that templates become are left out: pages share one layout. */
public final class PlenaryModules implements ApplicationModulesFactory {

    /** One instance, for the modules are kept by it: with a new one they would be read and kept anew for each test. */
    private static final DescribedPredicate<JavaClass> TEMPLATES =
            simpleNameStartingWith("Jte").and(simpleNameEndingWith("Generated"));

    @Override
    public ApplicationModules of(Class<?> applicationClass) {
        return ApplicationModules.of(applicationClass, TEMPLATES);
    }
}
