package org.plenary.sessions;

import java.nio.file.Path;
import org.plenary.rules.Rulebooks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the rulebooks of the bodies, in the program and in the folder {@code rulebooks} of its data folder. */
@Configuration(proxyBeanMethods = false)
class RulebooksConfiguration {

    @Bean
    Rulebooks rulebooks(@Value("${plenary.home:}") String home) {
        return home.isEmpty() ? Rulebooks.shipped() : Rulebooks.shippedAnd(Path.of(home, "rulebooks"));
    }
}
