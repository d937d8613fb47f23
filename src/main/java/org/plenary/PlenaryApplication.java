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
        System.exit(new CommandLineOfPlenary().run(args));
    }
}
