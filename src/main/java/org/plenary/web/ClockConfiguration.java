package org.plenary.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The clock that all else reads. With {@code plenary.now} set, such as {@code 2008-10-08T08:30:00Z}, it starts from that
 * moment and runs on, so that a past session can be shown as on its day.
 */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock(@Value("${plenary.now:}") Optional<Instant> start) {
        var machine = Clock.systemUTC();
        return start.map(now -> Clock.offset(machine, Duration.between(machine.instant(), now)))
                .orElse(machine)
                .withZone(ZoneOffset.UTC);
    }
}
