package org.plenary.terminal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives rooms the terminal of the process. */
@Configuration(proxyBeanMethods = false)
class TerminalConfiguration {

    @Bean
    Terminal terminal() {
        return Terminal.ofThisProcess();
    }
}
