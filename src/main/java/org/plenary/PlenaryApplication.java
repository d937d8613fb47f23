package org.plenary;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The one process: serves the pages and the public API. */
@SpringBootApplication(proxyBeanMethods = false)
@Modulithic(
        systemName = "Plenary",
        sharedModules = {"languages", "rules", "web"})
public class PlenaryApplication {

    public static void main(String[] args) {
        SpringApplication.run(PlenaryApplication.class, args);
    }
}
