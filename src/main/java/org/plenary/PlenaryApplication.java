package org.plenary;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The one process: serves the pages and the public API, and carries out the commands of the terminal. */
@SpringBootApplication(proxyBeanMethods = false)
@Modulithic(
        systemName = "Plenary",
        sharedModules = {"languages", "rules", "web", "terminal", "database"})
public class PlenaryApplication {

    public static void main(String[] args) {
        // The terminal shows what Plenary says; that two threads logged while logging began is of no use to anyone
        // there.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(new CommandLineOfPlenary().run(args));
    }
}
