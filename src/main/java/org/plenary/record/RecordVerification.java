package org.plenary.record;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.record.ProceduralRecord.Head;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the whole record in order and finds the first entry that was changed, taken out or put in. A record that follows well
 * in itself is held against the seals noted when it was verified before, so that one rewritten from some entry on is found.
 */
@Component
public class RecordVerification {

    private final JdbcClient jdbc;

    RecordVerification(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How the record was found. */
    public sealed interface Result {

        /**
         * Every entry is as it was written.
         *
         * @param last the number of the last entry, 0 if there is none yet
         * @param seal of the last entry: written down elsewhere, it proves the record up to here
         */
        record Whole(long last, String seal) implements Result {}

        /** An entry differs from what was sealed. */
        record Changed(long number) implements Result {}

        /** An entry is not there. */
        record Missing(long number) implements Result {}

        /** An entry was not written after the one that stands before it: one was put in, or rewritten with a new seal. */
        record Unlinked(long number) implements Result {}
    }

    /** Verifies the record as it stands at one moment; one entry at a time is in memory. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Result verify() {
        var head = jdbc.sql("select number, seal from record.head")
                .query((row, _) -> new Head(row.getLong("number"), row.getString("seal")))
                .single();
        var chain = new Chain();
        try (var rows = rows()) {
            var wrong = rows.map(chain::next).flatMap(Optional::stream).findFirst();
            return wrong.or(this::otherThanNoted).orElseGet(() -> chain.endsAt(head));
        }
    }

    private Optional<Result> otherThanNoted() {
        return jdbc.sql("""
                        select entry.number from record.verification noted join record.entry entry using (number)
                        where noted.found = 'whole' and noted.seal <> entry.seal order by entry.number limit 1""")
                .query((row, _) -> (Result) new Result.Changed(row.getLong("number")))
                .optional();
    }

    private Stream<Row> rows() {
        return jdbc
                .sql("select * from record.entry order by number")
                .withFetchSize(500)
                .query((row, _) -> new Row(
                        StoredEntry.of(row),
                        row.getString("seal"),
                        new Head(row.getLong("number"), row.getString("seal")),
                        new Repeated(
                                row.getString("session"),
                                row.getString("matter"),
                                row.getString("actor"),
                                row.getString("name"))))
                .stream();
    }

    /** A row, with what it repeats of its act for finding. */
    private record Row(StoredEntry stored, String seal, Head head, Repeated repeated) {

        boolean isAsSealed() {
            return Seal.over(stored).equals(seal) && repeatsItsAct();
        }

        private boolean repeatsItsAct() {
            var act = stored.entry(seal).act();
            return new Repeated(act.session(), act.matter(), act.actor(), act.room() + "." + act.name())
                    .equals(repeated);
        }
    }

    /** The parts of an act that stand in columns of their own. */
    private record Repeated(
            @Nullable String session, @Nullable String matter, String actor, String name) {}

    /** How far the chain was followed. */
    private static final class Chain {

        private Head last = new Head(0, Seal.FIRST);

        Optional<Result> next(Row row) {
            var before = last;
            last = row.head();
            if (row.stored().number() > before.number() + 1) {
                return Optional.of(new Result.Missing(before.number() + 1));
            }
            if (!row.isAsSealed()) {
                return Optional.of(new Result.Changed(row.stored().number()));
            }
            return row.stored().before().equals(before.seal())
                    ? Optional.empty()
                    : Optional.of(new Result.Unlinked(row.stored().number()));
        }

        Result endsAt(Head head) {
            if (head.number() > last.number()) {
                return new Result.Missing(last.number() + 1);
            }
            return head.equals(last)
                    ? new Result.Whole(last.number(), last.seal())
                    : new Result.Unlinked(head.number() + 1);
        }
    }
}
