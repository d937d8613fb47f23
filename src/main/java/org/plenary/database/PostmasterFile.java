package org.plenary.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a PostgreSQL server writes into its folder while it runs ({@code postmaster.pid}): its process, its port, whether
 * it is ready. The file stays behind when the machine stops, and may be half written.
 *
 * @see <a href="https://www.postgresql.org/docs/17/storage-file-layout.html">PostgreSQL, Database File Layout</a>
 */
record PostmasterFile(long pid, int port, boolean isReady) {

    static Path pathIn(Path database) {
        return database.resolve("postmaster.pid");
    }

    static Optional<PostmasterFile> in(Path database) throws IOException {
        try {
            return of(Files.readAllLines(pathIn(database)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    private static Optional<PostmasterFile> of(List<String> lines) {
        if (lines.size() < 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PostmasterFile(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip()),
                    lines.size() > 7 && lines.get(7).strip().equals("ready")));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    boolean isAlive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** Whether the process is a server of this folder, and not another program that was given the number since. */
    boolean isServerOf(Path database) throws IOException {
        var arguments = Path.of("/proc", Long.toString(pid), "cmdline");
        var line = Files.exists(arguments)
                ? Files.readString(arguments)
                : ProcessHandle.of(pid)
                        .flatMap(process -> process.info().command())
                        .orElse("");
        return line.contains("postgres") && (!Files.exists(arguments) || line.contains(database.toString()));
    }
}
