package org.plenary.access.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that let the holder of an account choose its password, once. Only their hashes are kept. */
@Component
public class OneTimeLinks {

    /** 32 bytes as URLs write them. */
    public static final String TOKEN = "[A-Za-z0-9_-]{43}";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The token of a new link, in place of the one the account had for this purpose. */
    public String make(String account, Purpose purpose) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into access.link (account, purpose, token, ends) values (?, ?, ?, ?)
                        on conflict (account, purpose) do update set token = excluded.token, ends = excluded.ends
                        """)
                .params(
                        account,
                        purpose.name(),
                        DigestUtils.sha256Hex(token),
                        ends(purpose).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /** Until when a link holds that is made now. */
    public Instant ends(Purpose purpose) {
        return clock.instant().plus(purpose.holds);
    }

    /** The account that a link opens; empty if it was used, replaced or came too late. */
    public Optional<String> accountOf(String token) {
        return find(token, "");
    }

    /** The same within the transaction that uses the link up: another that comes at once waits, and finds nothing. */
    public Optional<String> take(String token) {
        return find(token, " for update");
    }

    private Optional<String> find(String token, String lock) {
        return jdbc.sql("select account from access.link where token = ? and ends > ?" + lock)
                .params(DigestUtils.sha256Hex(token), OffsetDateTime.now(clock))
                .query((row, _) -> row.getString(1))
                .optional();
    }

    /** What a link is for, and how long it holds. */
    public enum Purpose {
        /** Given by the administrator, to a new account or in place of a lost link. */
        INVITATION(Duration.ofDays(7)),
        /** Asked for by someone who has forgotten the password. */
        RECOVERY(Duration.ofHours(1));

        private final Duration holds;

        Purpose(Duration holds) {
            this.holds = holds;
        }
    }
}
