package org.plenary.access.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts attempts at what strangers could try without end. Kept in the database, so that a limit holds across nodes, and
 * only as long as the longest limit looks back.
 */
@Component
public class Attempts {

    private static final Duration LONGEST = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts an attempt before it is judged, so that many at once are all counted.
     *
     * @return whether it is within all of the limits
     */
    public boolean admits(List<Limit> limits) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("delete from access.attempt where at <= ?")
                .param(now.minus(LONGEST))
                .update();
        return limits.stream().filter(limit -> isWithin(limit, now)).count() == limits.size();
    }

    /** Forgets the attempts, as after one that was right. */
    public void forget(List<Limit> limits) {
        jdbc.sql("delete from access.attempt where subject in (:subjects)")
                .param("subjects", limits.stream().map(Limit::subject).toList())
                .update();
    }

    private boolean isWithin(Limit limit, OffsetDateTime now) {
        jdbc.sql("insert into access.attempt (subject, at) values (?, ?)")
                .params(limit.subject, now)
                .update();
        var attempts = jdbc.sql("select count(*) from access.attempt where subject = ? and at > ?")
                .params(limit.subject, now.minus(limit.window))
                .query(Integer.class)
                .single();
        return attempts <= limit.most;
    }

    /**
     * How often something may be tried.
     *
     * @param window at most an hour
     */
    public record Limit(String subject, int most, Duration window) {}
}
