package org.plenary;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts one PostgreSQL for all tests of a run, from a jar: no Docker and no server to install. */
public final class PostgresForTests implements LauncherSessionListener {

    /** Each application that the tests keep open has connections of its own. */
    private static final String MOST_CONNECTIONS = "400";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", MOST_CONNECTIONS)
                    .start();
            System.setProperty("spring.datasource.url", postgres.getJdbcUrl("postgres", "postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
