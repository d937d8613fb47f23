package org.plenary.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.RunningPlenary;
import org.plenary.terminal.Refusal;

@TestInstance(Lifecycle.PER_CLASS)
class BackupTests {

    @TempDir
    private static Path folder;

    private RunningPlenary serving;
    private Path file;

    @BeforeAll
    void backUpWhileServingAndWriting() throws Exception {
        var home = folder.resolve("serving");
        serving = RunningPlenary.serving(home, RunningPlenary.freePort()).untilReady();
        Files.createDirectories(home.resolve("bodies"));
        Files.writeString(home.resolve("bodies/note.txt"), "{}");
        file = folder.resolve("plenary.backup");
        try (var connection = OwnPostgres.runningIn(home(home)).source().getConnection()) {
            writeTrials(connection);
            var writer = Thread.ofPlatform().start(() -> writeOn(connection));
            try (var backup =
                    RunningPlenary.start(Map.of("PLENARY_HOME", home.toString()), "backup", file.toString())) {
                assertThat(backup.exitCode()).as(backup.output()).isZero();
                assertThat(backup.output()).contains("written to " + file);
            }
            writer.interrupt();
            writer.join();
        }
    }

    private static void writeTrials(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("delete from trial.whole");
            statement.execute("""
                    insert into trial.whole(words, facts, bytes)
                    select 'words ' || n || E'\\ttab \\\\ \\n line 中文 العربية', jsonb_build_object('n', n), decode(repeat('00ff', n), 'hex')
                    from generate_series(1, 500) n
                    """);
            statement.execute("insert into trial.part(whole) select id from trial.whole union all select null");
            statement.execute("update trial.whole set favourite = (select max(id) from trial.part)");
            statement.execute("insert into trial.\"Größe \"\"x\"\"\" values ('{1,null}', '[2008-10-08,2008-10-17]')");
        }
    }

    private static void writeOn(Connection connection) {
        try (var statement = connection.createStatement()) {
            while (!Thread.currentThread().isInterrupted()) {
                statement.execute("with added as (insert into trial.whole(words) values ('late') returning id)"
                        + " insert into trial.part(whole) select id from added");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    void stop() {
        serving.close();
    }

    @Test
    void restoredIntoAnEmptyFolderItIsTheSame() throws Exception {
        var home = folder.resolve("restored");

        try (var restore = RunningPlenary.start(Map.of("PLENARY_HOME", home.toString()), "restore", file.toString())) {
            assertThat(restore.exitCode()).as(restore.output()).isZero();
        }

        var again = folder.resolve("again.backup");
        try (var backup = RunningPlenary.start(Map.of("PLENARY_HOME", home.toString()), "backup", again.toString())) {
            assertThat(backup.exitCode()).as(backup.output()).isZero();
        }
        assertThat(contents(again)).isEqualTo(contents(file));
        assertThat(home.resolve("bodies/note.txt")).hasContent("{}");
        assertThat(home.resolve("restoring")).doesNotExist();
        serves(home);
    }

    @Test
    void whoIsSignedInStaysOutOfIt() throws Exception {
        assertThat(contents(file).tables().stream().map(Manifest.Table::entry))
                .contains("tables/access.account")
                .doesNotContain("tables/access.session", "tables/access.session_attributes", "tables/access.attempt");
    }

    /** With its references, its counters and its triggers: what was forbidden is forbidden, and numbers go on. */
    private static void serves(Path home) throws SQLException {
        try (var _ = RunningPlenary.serving(home, RunningPlenary.freePort()).untilReady();
                var connection = OwnPostgres.runningIn(home(home)).source().getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into trial.part(whole) values (-1)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("foreign key");
            assertThatThrownBy(() -> statement.execute("update trial.part set whole = null"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("never changed");
            statement.execute("insert into trial.whole(words) values ('next')");
        }
    }

    @Test
    void folderThatHasADatabaseIsLeftAlone() {
        var home = Map.of("PLENARY_HOME", folder.resolve("serving").toString());

        try (var restore = RunningPlenary.start(home, "restore", file.toString())) {
            assertThat(restore.exitCode()).isEqualTo(1);
            assertThat(restore.output().lines().toList())
                    .singleElement()
                    .asString()
                    .contains("is not empty");
        }
    }

    @Test
    void fileWithoutItsEndIsRefused() throws Exception {
        var whole = Files.readAllBytes(file);
        var cut = Files.write(folder.resolve("cut"), java.util.Arrays.copyOf(whole, whole.length - 100));

        assertRefused(cut, "database.not-a-backup");
    }

    @Test
    void otherFileIsRefused() throws Exception {
        assertRefused(Files.writeString(folder.resolve("letter.txt"), "Dear colleague"), "database.not-a-backup");
        assertRefused(rewritten("other.zip", "manifest.json", _ -> "[]"), "database.not-a-backup");
    }

    @Test
    void backupOfANewerVersionIsRefused() throws Exception {
        var newer = rewritten("newer", "manifest.json", json -> json.replace("\"1.00\"", "\"1.00\", \"99.01\""));

        assertRefused(newer, "database.newer-backup");
    }

    @Test
    void damagedRowsAreRefusedAndNothingIsLeft() throws Exception {
        var damaged = rewritten("damaged", "tables/trial.whole", rows -> rows.replace("words 7", "words 8"));
        var home = folder.resolve("damaged-home");

        assertThatThrownBy(() -> restore(damaged, home))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("database.damaged-backup"));
        assertThat(home.resolve("database")).doesNotExist();
        assertThat(home.resolve("restoring")).doesNotExist();
    }

    private static void restore(Path backup, Path home) throws IOException, SQLException {
        try (var restore = new Restore(backup)) {
            new RestoreCommand(TerminalForTests.SILENT).restore(restore, home(home));
        }
    }

    @Test
    void databaseOfTheSecretariatIsRestoredToo() throws Exception {
        var server = OwnPostgres.runningIn(home(folder.resolve("serving")));
        try (var connection = server.source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database theirs");
        }
        var theirs =
                new DatabaseAddress(server.url().replace("/postgres", "/theirs"), server.user(), server.password());

        try (var restore = new Restore(file)) {
            restore.into(theirs);
        }

        var again = folder.resolve("theirs.backup");
        try (var connection = theirs.source().getConnection()) {
            new Backup(connection, home(folder.resolve("serving"))).writeTo(again);
        }
        assertThat(contents(again)).isEqualTo(contents(file));
        try (var restore = new Restore(file)) {
            assertThatThrownBy(() -> restore.into(theirs)).isInstanceOf(Refusal.class);
        }
    }

    private static void assertRefused(Path backup, String key) {
        assertThatThrownBy(() -> new Restore(backup).close())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static Home home(Path folder) {
        return new Home(folder, RunningPlenary.BINARIES);
    }

    /** What a manifest says, without the moment at which it was made. */
    private static Manifest contents(Path backup) throws IOException {
        try (var zip = new ZipFile(backup.toFile())) {
            var said = Manifest.read(zip.getInputStream(zip.getEntry("manifest.json")), backup);
            return new Manifest(
                    said.format(),
                    said.edition(),
                    "",
                    said.migrations(),
                    said.tables(),
                    said.sequences(),
                    said.files());
        }
    }

    private Path rewritten(String name, String entry, UnaryOperator<String> change) throws IOException {
        var target = folder.resolve(name);
        try (var from = new ZipFile(file.toFile());
                OutputStream out = Files.newOutputStream(target);
                var to = new ZipOutputStream(out)) {
            for (var each : from.stream().toList()) {
                var content =
                        new String(from.getInputStream(each).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(each.getName()));
                to.write((each.getName().equals(entry) ? change.apply(content) : content)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return target;
    }
}
