package org.plenary.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.RunningPlenary;

/** Each start that cannot succeed says so in one line, with what to do, and ends with 1. */
class StartRefusedTests {

    @TempDir
    private Path folder;

    @Test
    void secondProcessOnTheSameFolder() {
        try (var _ = RunningPlenary.serving(folder, RunningPlenary.freePort()).untilReady()) {
            refused(folder, "Another Plenary uses the data folder " + folder);
        }
    }

    @Test
    void takenPort() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                var plenary = RunningPlenary.serving(folder, taken.getLocalPort())) {
            assertRefused(plenary, "Port " + taken.getLocalPort() + " at 127.0.0.1 is taken");
            assertThat(folder).as("nothing was begun").isEmptyDirectory();
        }
    }

    @Test
    void fileInPlaceOfTheFolder() throws Exception {
        refused(Files.createFile(folder.resolve("file")), "cannot be written");
    }

    @Test
    void folderThatNobodyCanWrite() {
        refused(Path.of("/proc/plenary"), "cannot be written");
    }

    @Test
    void databaseOfANewerVersion() throws Exception {
        try (var _ = RunningPlenary.serving(folder, RunningPlenary.freePort()).untilReady();
                var connection = OwnPostgres.runningIn(home()).source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into plenary.flyway_schema_history
                    select max(installed_rank) + 1, '99.01', 'from tomorrow', 'SQL', 'V99_01__from_tomorrow.sql', 1,
                        'plenary', now(), 1, true
                    from plenary.flyway_schema_history
                    """);
        }

        refused(folder, "The database is of a newer Plenary (it has the change 99.01 from tomorrow)");
    }

    @Test
    void filesOfAnotherPostgresql() throws Exception {
        Files.createDirectories(home().database());
        Files.writeString(home().database().resolve("PG_VERSION"), "12\n");

        refused(folder, "is of PostgreSQL 12, this Plenary brings 17");
    }

    @Test
    void databaseOfOurOwnThatIsNotReached() {
        int nobody = RunningPlenary.freePort();
        var address = "postgresql://officer:not-to-be-shown@127.0.0.1:%d/plenary".formatted(nobody);

        try (var plenary = RunningPlenary.start(Map.of("PLENARY_DATABASE_URL", address), "serve", "--port", "0")) {
            assertRefused(plenary, "The database postgresql://127.0.0.1:%d/plenary".formatted(nobody));
            assertThat(plenary.output()).doesNotContain("not-to-be-shown");
        }
    }

    private Home home() {
        return new Home(folder, RunningPlenary.BINARIES);
    }

    private static void refused(Path home, String reason) {
        try (var plenary = RunningPlenary.serving(home, RunningPlenary.freePort())) {
            assertRefused(plenary, reason);
        }
    }

    private static void assertRefused(RunningPlenary plenary, String reason) {
        assertThat(plenary.exitCode()).as(plenary.output()).isEqualTo(1);
        assertThat(plenary.output().lines().toList()).singleElement().asString().contains(reason);
    }
}
