package org.plenary.sessions;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the bodies that this desk serves, in the program and in the folder {@code bodies} of its data folder. */
@Configuration(proxyBeanMethods = false)
class BodiesConfiguration {

    @Bean
    Bodies bodies(@Value("${plenary.home:}") String home) {
        return home.isEmpty() ? Bodies.shipped() : Bodies.shippedAnd(Path.of(home, "bodies"));
    }
}
