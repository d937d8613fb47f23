package org.plenary.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.record.RecordVerification.Result;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** When the record was verified by someone of the secretariat, and how it was found. Nobody verifies it while another does. */
@Service
class Verifications {

    /** Any number that no other lock of the database uses: the letters of "verify". */
    private static final long VERIFYING = 0x766572696679L;

    private final JdbcClient jdbc;
    private final RecordVerification verification;
    private final Clock clock;

    Verifications(JdbcClient jdbc, RecordVerification verification, Clock clock) {
        this.jdbc = jdbc;
        this.verification = verification;
        this.clock = clock;
    }

    /** What was found when someone had the record verified. */
    record Verification(Instant at, String by, Result result) {}

    Optional<Verification> last() {
        return jdbc.sql("select at, by, found, number, seal from record.verification order by id desc limit 1")
                .query(Verifications::verification)
                .optional();
    }

    /** Reads the whole record and notes what was found; empty if another is at it. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    Optional<Result> verify(String by) {
        boolean free = jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(VERIFYING)
                .query(Boolean.class)
                .single();
        return free ? Optional.of(note(verification.verify(), by)) : Optional.empty();
    }

    private Result note(Result result, String by) {
        var found = Found.of(result);
        jdbc.sql("insert into record.verification (at, by, found, number, seal) values (?, ?, ?, ?, ?)")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(by)
                .param(found.word())
                .param(found.number())
                .param(found.seal())
                .update();
        return result;
    }

    private static Verification verification(ResultSet row, int index) throws SQLException {
        var number = row.getLong("number");
        return new Verification(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                switch (row.getString("found")) {
                    case "whole" -> new Result.Whole(number, row.getString("seal"));
                    case "changed" -> new Result.Changed(number);
                    case "missing" -> new Result.Missing(number);
                    default -> new Result.Unlinked(number);
                });
    }

    /** A result as its row holds it. */
    record Found(String word, long number, @Nullable String seal) {

        static Found of(Result result) {
            var word = result.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            return switch (result) {
                case Result.Whole(long last, String seal) -> new Found(word, last, seal);
                case Result.Changed(long number) -> new Found(word, number, null);
                case Result.Missing(long number) -> new Found(word, number, null);
                case Result.Unlinked(long number) -> new Found(word, number, null);
            };
        }
    }
}
