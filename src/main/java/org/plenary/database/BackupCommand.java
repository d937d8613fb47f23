package org.plenary.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.plenary.terminal.Refusal;
import org.plenary.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a backup of all there is, also while another process serves it. */
@Command(name = "backup")
public final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    private final Terminal terminal;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws SQLException {
        if (Files.isDirectory(file) || !Files.isDirectory(file.toAbsolutePath().resolveSibling("."))) {
            throw new Refusal("database.backup-not-written", file, "No such folder, or a folder itself");
        }
        var home = Home.ofThisProcess();
        if (DatabaseAddress.ofEnvironment().isEmpty() && !Files.isDirectory(home.database())) {
            throw new Refusal("database.nothing-to-back-up", home.folder());
        }
        try (var database = OpenDatabase.besideServing(terminal);
                var connection = database.address().source().getConnection()) {
            var manifest = new Backup(connection, home).writeTo(file);
            terminal.say("database.backed-up", manifest.tables().size(), rows(manifest), file);
            return 0;
        } catch (IOException e) {
            throw new Refusal("database.backup-not-written", file, Reason.of(e));
        }
    }

    static long rows(Manifest manifest) {
        return manifest.tables().stream().mapToLong(Manifest.Table::rows).sum();
    }
}
