package org.plenary.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What PostgreSQL's catalogue says of the tables of all rooms: every schema but its own, {@code public} and Flyway's. */
final class Tables {

    /** The schema that holds Flyway's history. */
    static final String HISTORY = "plenary";

    private static final String OURS =
            "n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public', '%s')".formatted(HISTORY);

    private final JdbcClient jdbc;

    Tables(Connection connection) {
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    static String quoted(String... names) {
        return Arrays.stream(names)
                .map(name -> "\"" + name.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining("."));
    }

    /**
     * All tables that hold rows, with the columns that are not computed; rows not counted yet. A table whose comment begins
     * with "Passing" holds what ends by itself, such as who is signed in; it is left out, for a copy must not bring it back.
     */
    List<Manifest.Table> all() {
        return jdbc.sql("""
                        select n.nspname, c.relname, array_agg(a.attname order by a.attnum)
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                            and a.attgenerated = ''
                        where c.relkind = 'r' and %s
                            and coalesce(obj_description(c.oid, 'pg_class'), '') !~ '^Passing'
                        group by n.nspname, c.relname
                        order by n.nspname, c.relname
                        """.formatted(OURS))
                .query((row, _) ->
                        new Manifest.Table(row.getString(1), row.getString(2), strings(row.getArray(3)), 0, ""))
                .list();
    }

    List<Manifest.Sequence> sequences() {
        var names = jdbc.sql("""
                        select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'S' and %s order by n.nspname, c.relname
                        """.formatted(OURS))
                .query((row, _) -> List.of(row.getString(1), row.getString(2)))
                .list();
        return names.stream()
                .map(name -> sequence(name.getFirst(), name.getLast()))
                .toList();
    }

    private Manifest.Sequence sequence(String schema, String name) {
        return jdbc.sql("select last_value, is_called from " + quoted(schema, name))
                .query((row, _) -> new Manifest.Sequence(schema, name, row.getLong(1), row.getBoolean(2)))
                .single();
    }

    /** Migrations that were carried out, in the order of their versions. */
    List<String> migrations() {
        var history = Boolean.TRUE.equals(jdbc.sql("select to_regclass(?) is not null")
                .param(HISTORY + ".flyway_schema_history")
                .query(Boolean.class)
                .single());
        return history
                ? jdbc
                        .sql("select version from " + HISTORY
                                + ".flyway_schema_history where success and version is not null")
                        .query((row, _) -> row.getString(1))
                        .list()
                        .stream()
                        .sorted(Comparator.comparing(MigrationVersion::fromVersion))
                        .toList()
                : List.of();
    }

    String now() {
        return jdbc.sql("select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')")
                .query((row, _) -> row.getString(1))
                .single();
    }

    /** Schemas of ours or of anybody's; none in a database that nobody has used. */
    List<String> schemas() {
        return jdbc.sql("""
                        select nspname from pg_namespace
                        where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
                        """).query((row, _) -> row.getString(1)).list();
    }

    /**
     * Statements that let rows be loaded in any order: the references between tables taken away, triggers put to sleep.
     * They need no more than ownership of the tables.
     */
    List<String> looseningStatements() {
        return Stream.concat(foreignKeys("alter table %s drop constraint %s"), triggers("disable"))
                .toList();
    }

    /** Statements that bring back what {@link #looseningStatements()} takes away; to be asked for before that. */
    List<String> tighteningStatements() {
        return Stream.concat(triggers("enable"), foreignKeys("alter table %s add constraint %s %s"))
                .toList();
    }

    private Stream<String> foreignKeys(String pattern) {
        return jdbc
                .sql("""
                        select n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)
                        from pg_constraint k
                        join pg_class c on c.oid = k.conrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        where k.contype = 'f' and k.conparentid = 0 and %s
                        """.formatted(OURS))
                .query((row, _) -> pattern.formatted(
                        quoted(row.getString(1), row.getString(2)), quoted(row.getString(3)), row.getString(4)))
                .list()
                .stream();
    }

    private Stream<String> triggers(String change) {
        return all().stream().map(table -> "alter table %s %s trigger user".formatted(table.quoted(), change));
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(Object::toString).toList();
    }
}
