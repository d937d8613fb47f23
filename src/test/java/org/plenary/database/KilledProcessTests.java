package org.plenary.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.RunningPlenary;

/** Kills the process as a power cut or the kernel would, at moments that differ from run to run. */
class KilledProcessTests {

    private final Random moments = new Random();

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void chooseFolder() {
        home = new Home(folder.resolve("home"), RunningPlenary.BINARIES);
    }

    @AfterEach
    void leaveNoServerBehind() throws IOException {
        OwnPostgres.stopWhatIsLeftIn(home);
    }

    @Test
    void nothingThatWasCommittedIsLost() throws Exception {
        long committed = 0;
        for (int round = 0; round < 4; round++) {
            try (var plenary = RunningPlenary.serving(home.folder(), RunningPlenary.freePort())
                    .untilReady()) {
                assertThat(rowsThere(round)).as("rows after round %d", round).isGreaterThanOrEqualTo(committed);
                committed = writeUntilKilled(plenary, round % 2 == 1);
            }
        }

        try (var _ =
                RunningPlenary.serving(home.folder(), RunningPlenary.freePort()).untilReady()) {
            assertThat(rowsThere(4)).isGreaterThanOrEqualTo(committed);
        }
    }

    @Test
    void firstStartThatWasCutOffIsMadeGoodByTheNext() throws Exception {
        for (int round = 0; round < 4; round++) {
            try (var plenary = RunningPlenary.serving(home.folder(), RunningPlenary.freePort())) {
                RunningPlenary.pause(500 + moments.nextInt(4000));
                plenary.kill();
            }
        }

        int port = RunningPlenary.freePort();
        try (var _ = RunningPlenary.serving(home.folder(), port).untilReady()) {
            assertThat(RunningPlenary.statusOf("http://localhost:" + port + "/"))
                    .isLessThan(500);
        }
    }

    /** One writer commits numbers without a gap, while another thread kills; returns the last number that was committed. */
    private long writeUntilKilled(RunningPlenary plenary, boolean databaseToo) throws Exception {
        var address = OwnPostgres.runningIn(home);
        var last = new AtomicLong();
        var killer = Thread.ofPlatform().start(() -> {
            RunningPlenary.pause(100 + moments.nextInt(900));
            if (databaseToo) {
                killDatabase();
            }
            plenary.kill();
        });
        try (var connection = address.source().getConnection();
                var insert = connection.prepareStatement("insert into kept(moment) values (now()) returning number")) {
            while (killer.isAlive()) {
                try (var row = insert.executeQuery()) {
                    row.next();
                    last.set(row.getLong(1));
                }
            }
        } catch (SQLException e) {
            assertThat(databaseToo).as("the database was killed: %s", e).isTrue();
        }
        killer.join();
        return last.get();
    }

    /** Kills the server and, as when a machine stops, each of its processes. */
    private void killDatabase() {
        try {
            var server = ProcessHandle.of(
                            PostmasterFile.in(home.database()).orElseThrow().pid())
                    .orElseThrow();
            var all = server.descendants().toList();
            server.destroyForcibly();
            all.forEach(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private long rowsThere(int round) throws SQLException {
        try (var connection = OwnPostgres.runningIn(home).source().getConnection();
                var statement = connection.createStatement()) {
            if (round == 0) {
                statement.execute("create table kept(number bigint generated always as identity, moment timestamptz)");
            }
            try (var row = statement.executeQuery("select count(*), coalesce(max(number), 0) from kept")) {
                row.next();
                return Math.max(row.getLong(1), row.getLong(2));
            }
        }
    }

    /** {@code initdb} outlives the process that a person killed, and writes on. */
    @Test
    void preparingThatOutlivedItsProcessDoesNotStopTheNextStart() throws Exception {
        var started = new AtomicBoolean();
        var left = home.folder().resolve("database.new");
        var writer = Thread.ofPlatform().start(() -> {
            for (int number = 0; !started.get(); number++) {
                assertThat(left.resolve("base/" + number % 1000).toFile().mkdirs())
                        .isIn(true, false);
            }
        });

        try (var database = OpenDatabase.own(home, TerminalForTests.SILENT)) {
            database.address().check();
        } finally {
            started.set(true);
            writer.join();
        }
    }

    @Test
    void halfWrittenFilesOfTheFolderDoNotStopAStart() throws Exception {
        try (var _ =
                RunningPlenary.serving(home.folder(), RunningPlenary.freePort()).untilReady()) {
            // It is enough that it was there.
        }
        Files.writeString(PostmasterFile.pathIn(home.database()), "17\n");
        Files.writeString(home.folder().resolve("lock"), "not a lock");
        Files.createDirectories(home.folder().resolve("database.new/base"));

        try (var plenary =
                RunningPlenary.serving(home.folder(), RunningPlenary.freePort()).untilReady()) {
            assertThat(plenary.isAlive()).isTrue();
        }
    }

    @Test
    void fileOfAServerThatDiedIsNotTakenForThatOfTheNext() throws Exception {
        try (var database = OpenDatabase.own(home, TerminalForTests.SILENT)) {
            database.address();
        }
        var died = new ProcessBuilder("true").start();
        died.waitFor();
        Files.writeString(
                PostmasterFile.pathIn(home.database()),
                "%d\n%s\n1700000000\n1\n\n127.0.0.1\n0 0\nready\n".formatted(died.pid(), home.database()));

        try (var database = OpenDatabase.own(home, TerminalForTests.SILENT)) {
            database.address().check();
        }
    }

    @Test
    void numberThatNowBelongsToAnotherProgramIsNotStopped() throws Exception {
        try (var database = OpenDatabase.own(home, TerminalForTests.SILENT)) {
            database.address();
        }
        var mine = ProcessHandle.current().pid();
        Files.writeString(
                PostmasterFile.pathIn(home.database()),
                "%d\n%s\n1700000000\n1\n\n127.0.0.1\n0 0\nready\n".formatted(mine, home.database()));

        try (var database = OpenDatabase.own(home, TerminalForTests.SILENT)) {
            database.address().check();
        }
    }
}
