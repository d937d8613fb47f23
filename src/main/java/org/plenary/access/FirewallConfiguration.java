package org.plenary.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Refuses requests that no page of Plenary makes, with 400. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FirewallConfiguration {

    /** A letter that no text has and no PostgreSQL keeps is refused at the door. */
    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(FirewallConfiguration::isText);
        firewall.setAllowedParameterValues(FirewallConfiguration::isText);
        return firewall;
    }

    private static boolean isText(String value) {
        return value.indexOf('\0') < 0;
    }
}
