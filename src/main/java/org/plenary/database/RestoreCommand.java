package org.plenary.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.plenary.terminal.Refusal;
import org.plenary.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Brings a backup back, into a data folder or a database that is empty.
 *
 * <p>In a data folder the database is made and loaded under another name, and renamed when it is whole.
 */
@Command(name = "restore")
public final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    private final Terminal terminal;

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws SQLException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("database.no-such-file", file);
        }
        try (var backup = new Restore(file)) {
            var external = DatabaseAddress.ofEnvironment();
            if (external.isPresent()) {
                external.get().check();
                backup.into(external.get());
            } else {
                restore(backup, Home.ofThisProcess());
            }
            terminal.say(
                    "database.restored",
                    backup.manifest().tables().size(),
                    BackupCommand.rows(backup.manifest()),
                    backup.manifest().created());
            return 0;
        } catch (IOException e) {
            throw new Refusal("database.not-restored", file, Reason.of(e));
        }
    }

    void restore(Restore backup, Home home) throws IOException, SQLException {
        home.requireEmpty();
        try (var _ = home.lock()) {
            home.requireEmpty();
            var unfinished = home.restoring();
            discard(unfinished);
            try (var database = OpenDatabase.own(unfinished, terminal)) {
                backup.into(database.address());
            } catch (SQLException | IOException | RuntimeException e) {
                discard(unfinished);
                throw e;
            }
            backup.filesInto(home.folder());
            Files.move(unfinished.password(), home.password(), StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished.database(), home.database(), StandardCopyOption.ATOMIC_MOVE);
            Folders.delete(unfinished.folder());
        }
    }

    /** What a restore that was killed left behind, with its server. */
    private static void discard(Home unfinished) throws IOException {
        if (Files.isDirectory(unfinished.database())) {
            OwnPostgres.stopWhatIsLeftIn(unfinished);
        }
        Folders.delete(unfinished.folder());
    }
}
