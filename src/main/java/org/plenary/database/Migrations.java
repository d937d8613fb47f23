package org.plenary.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.plenary.terminal.Refusal;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the tables up to this version of Plenary, and refuses a database that a newer version has changed. */
final class Migrations implements FlywayMigrationStrategy {

    private static final Set<MigrationState> NOT_OURS = Set.of(
            MigrationState.FUTURE_SUCCESS,
            MigrationState.FUTURE_FAILED,
            MigrationState.MISSING_SUCCESS,
            MigrationState.MISSING_FAILED);

    @Override
    public void migrate(Flyway flyway) {
        refuseUnfinished(flyway.getConfiguration().getDataSource());
        var all = flyway.info().all();
        Arrays.stream(all)
                .filter(migration -> NOT_OURS.contains(migration.getState()))
                .findFirst()
                .ifPresent(Migrations::refuse);
        try {
            if (Arrays.stream(all).anyMatch(migration -> !migration.getState().isApplied())
                    || Arrays.stream(all).anyMatch(migration -> !migration.isChecksumMatching())) {
                flyway.migrate();
            }
        } catch (FlywayValidateException e) {
            throw new Refusal("database.changed-otherwise", firstLine(e));
        }
    }

    /** The versions that this Plenary knows. */
    static Set<String> known() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/V*.sql");
            return Arrays.stream(files)
                    .map(file -> String.valueOf(file.getFilename()).replaceFirst("^V(.*?)__.*", "$1"))
                    .map(version -> MigrationVersion.fromVersion(version).toString())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the tables as they were at a version; {@code latest} for all. */
    static void upTo(DatabaseAddress address, String version) {
        flyway().dataSource(address.source()).target(version).load().migrate();
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure()
                .locations("classpath:db/migration")
                .defaultSchema(Tables.HISTORY)
                .createSchemas(true)
                .outOfOrder(true);
    }

    private static void refuseUnfinished(DataSource database) {
        if (JdbcClient.create(database)
                .sql("select 1 from pg_namespace where nspname = ?")
                .param(Restore.UNFINISHED)
                .query()
                .optionalValue()
                .isPresent()) {
            throw new Refusal("database.half-restored");
        }
    }

    private static void refuse(MigrationInfo newer) {
        throw new Refusal("database.newer", newer.getVersion() + " " + newer.getDescription());
    }

    private static String firstLine(FlywayValidateException e) {
        return String.valueOf(e.getMessage()).lines().skip(1).findFirst().orElse(String.valueOf(e.getMessage()));
    }
}
