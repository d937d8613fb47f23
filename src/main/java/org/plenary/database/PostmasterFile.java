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
record PostmasterFile(long pid, int port, boolean saysReady) {

    static Path pathIn(Path database) {
        return database.resolve("postmaster.pid");
    }

    static Optional<PostmasterFile> in(Path database) throws IOException {
        try {
            return Optional.of(of(Files.readAllLines(pathIn(database))));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /** A file that breaks off tells what it can; one that tells nothing belongs to process 0, which is none. */
    private static PostmasterFile of(List<String> lines) {
        return new PostmasterFile(
                number(lines, 0),
                (int) number(lines, 3),
                lines.size() > 7 && lines.get(7).strip().equals("ready"));
    }

    private static long number(List<String> lines, int line) {
        var text = lines.size() > line ? lines.get(line).strip() : "";
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    }

    /** Whether the server takes connections. A file that says so may be of one that died, as when the power was cut. */
    boolean isReady() {
        return saysReady && isAlive();
    }

    boolean isAlive() {
        return pid > 0 && ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
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
