package org.plenary.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Slows down whoever tries passwords: 5 attempts at one account from one address, 20 from one address, 50 at one account
 * from anywhere, each within five minutes. So a stranger who guesses does not lock out the holder, who sits elsewhere,
 * and nobody waits longer than five minutes. Kept in the database, so that it holds across nodes, and only so long.
 */
@Repository
class SignInLimit {

    static final Duration WINDOW = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInLimit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts an attempt before its password is looked at, so that many at once are all counted.
     *
     * @return whether it may go on
     */
    boolean admits(String account, String address) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("delete from access.attempt where at <= ?")
                .param(now.minus(WINDOW))
                .update();
        return counted(account, address).stream()
                        .filter(counted -> isWithin(counted, now))
                        .count()
                == 3;
    }

    /** Forgets the attempts at an account that were followed by the right password. */
    void forget(String account, String address) {
        var subjects = counted(account, address).stream().map(Counted::subject).toList();
        jdbc.sql("delete from access.attempt where subject in (:subjects)")
                .param("subjects", subjects)
                .update();
    }

    private boolean isWithin(Counted counted, OffsetDateTime now) {
        jdbc.sql("insert into access.attempt (subject, at) values (?, ?)")
                .params(counted.subject, now)
                .update();
        var attempts = jdbc.sql("select count(*) from access.attempt where subject = ? and at > ?")
                .params(counted.subject, now.minus(WINDOW))
                .query(Integer.class)
                .single();
        return attempts <= counted.most;
    }

    private static List<Counted> counted(String account, String address) {
        var name = account.toLowerCase(Locale.ROOT);
        return List.of(
                new Counted("both " + name + " " + address, 5),
                new Counted("address " + address, 20),
                new Counted("account " + name, 50));
    }

    private record Counted(String subject, int most) {}
}
