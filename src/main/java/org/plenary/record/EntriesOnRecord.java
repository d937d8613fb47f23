package org.plenary.record;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds entries of the record. Each question is answered from an index, however long the record has become. */
@Repository
@Transactional(readOnly = true)
class EntriesOnRecord {

    private final JdbcClient jdbc;

    EntriesOnRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the record, the newest first. */
    List<Entry> page(RecordFilter filter, int rows) {
        var wanted = new Conditions();
        wanted.add("session = ?", filter.session());
        wanted.add("name = ?", filter.act());
        wanted.add("actor = ?", filter.actor());
        wanted.add("matter = ?", filter.matter());
        if (filter.day() != null) {
            wanted.add("at >= ?", filter.day().atStartOfDay().atOffset(ZoneOffset.UTC));
            wanted.add("at < ?", filter.day().plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
        }
        wanted.add("number < ?", filter.before());
        wanted.add("number > ?", filter.after());
        boolean backwards = filter.after() != null;
        var entries = jdbc.sql("select * from record.entry where %s order by number %s limit %d"
                        .formatted(wanted.sql(), backwards ? "asc" : "desc", rows))
                .params(wanted.values)
                .query((row, _) -> StoredEntry.of(row).entry(row.getString("seal")))
                .list();
        return backwards ? entries.reversed() : entries;
    }

    Optional<Entry> find(long number) {
        return jdbc.sql("select * from record.entry where number = ?")
                .param(number)
                .query((row, _) -> StoredEntry.of(row).entry(row.getString("seal")))
                .optional();
    }

    /** The number of the last entry; 0 if there is none. */
    long last() {
        return jdbc.sql("select number from record.head").query(Long.class).single();
    }

    /** The kinds of acts that are on record, such as {@code bureau.elected}. */
    List<String> acts() {
        return different("name");
    }

    /** The sessions of which something is on record. */
    List<String> sessions() {
        return different("session");
    }

    /** The values of a column that has an index, found by leaping from each to the next. */
    private List<String> different(String column) {
        return jdbc.sql("""
                        with recursive leap as (
                            (select x from record.entry where x is not null order by x limit 1)
                            union all
                            select (select x from record.entry where x > leap.x order by x limit 1)
                            from leap where leap.x is not null)
                        select x from leap where x is not null""".replaceAll("\\bx\\b", column))
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** What is asked of an entry; nothing where a value is left out. */
    private static final class Conditions {

        private final List<String> said = new ArrayList<>(List.of("true"));
        private final List<Object> values = new ArrayList<>();

        void add(String condition, @Nullable Object value) {
            if (value != null && !value.equals("")) {
                said.add(condition);
                values.add(value);
            }
        }

        String sql() {
            return String.join(" and ", said);
        }
    }
}
