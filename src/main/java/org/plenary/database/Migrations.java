package org.plenary.database;

import java.util.Arrays;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.plenary.terminal.Refusal;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Brings the tables up to this version of Plenary, and refuses a database that a newer version has changed. */
final class Migrations implements FlywayMigrationStrategy {

    private static final Set<MigrationState> NOT_OURS = Set.of(
            MigrationState.FUTURE_SUCCESS,
            MigrationState.FUTURE_FAILED,
            MigrationState.MISSING_SUCCESS,
            MigrationState.MISSING_FAILED);

    @Override
    public void migrate(Flyway flyway) {
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

    private static void refuse(MigrationInfo newer) {
        throw new Refusal("database.newer", newer.getVersion() + " " + newer.getDescription());
    }

    private static String firstLine(FlywayValidateException e) {
        return String.valueOf(e.getMessage()).lines().skip(1).findFirst().orElse(String.valueOf(e.getMessage()));
    }
}
