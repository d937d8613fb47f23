package org.plenary.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.plenary.terminal.Refusal;

/**
 * The PostgreSQL server that Plenary runs in its data folder: prepared at the first start, reached on this machine only,
 * with a password that lies in the folder.
 *
 * <p>A server that outlived a killed process is stopped before another is started. PostgreSQL then replays its log, so
 * that all that was committed is there.
 */
final class OwnPostgres {

    private static final String USER = "plenary";

    private static final int SECONDS_TO_START = 180;

    private static final int ATTEMPTS = 4;

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "shared_buffers=32MB",
            "max_connections=40",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC",
            "lc_messages=C");

    private final Home home;
    private final PostgresBinaries binaries;

    private OwnPostgres(Home home, PostgresBinaries binaries) {
        this.home = home;
        this.binaries = binaries;
    }

    /** Starts the server of a folder that this process holds, and prepares it first where it has never run. */
    static OwnPostgres startIn(Home home, Runnable beforePreparing) {
        try {
            if (!Files.isDirectory(home.database())) {
                beforePreparing.run();
            }
            var server = new OwnPostgres(home, PostgresBinaries.unpackedIn(home.binaries()));
            server.prepare();
            server.stopWhatIsLeft();
            server.start();
            return server;
        } catch (IOException e) {
            throw home.notWritable(e);
        }
    }

    /** Stops the server that a process which was killed left in the folder, if there is one. */
    static void stopWhatIsLeftIn(Home home) throws IOException {
        new OwnPostgres(home, PostgresBinaries.unpackedIn(home.binaries())).stopWhatIsLeft();
    }

    /** The server that another process of Plenary runs in the folder; waits a while for one that is starting. */
    static DatabaseAddress runningIn(Home home) {
        try {
            for (int tries = 0; tries < 100; tries++) {
                var running = PostmasterFile.in(home.database()).filter(PostmasterFile::isReady);
                if (running.isPresent()) {
                    return addressOf(home, running.get().port());
                }
                pause();
            }
            throw new Refusal("database.folder-in-use", home.folder());
        } catch (IOException e) {
            throw home.notWritable(e);
        }
    }

    DatabaseAddress address() {
        try {
            return addressOf(
                    home, PostmasterFile.in(home.database()).orElseThrow().port());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatabaseAddress addressOf(Home home, int port) throws IOException {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), USER, home.storedPassword());
    }

    /** Makes the cluster under another name and renames it when whole: a start that is cut off leaves nothing behind. */
    private void prepare() throws IOException {
        home.deleteUnfinished();
        if (Files.isDirectory(home.database())) {
            requireSameMajor();
            return;
        }
        var unfinished = home.newUnfinished();
        writePassword();
        var made = run(
                "initdb",
                "-D",
                unfinished.toString(),
                "-U",
                USER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + home.password(),
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        if (made != 0) {
            throw notStarted();
        }
        Files.move(unfinished, home.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void requireSameMajor() throws IOException {
        var version = home.database().resolve("PG_VERSION");
        var major = Files.exists(version) ? Files.readString(version).strip() : "?";
        if (!major.equals(PostgresBinaries.MAJOR)) {
            throw new Refusal("database.other-postgresql", home.database(), major, PostgresBinaries.MAJOR);
        }
    }

    private void writePassword() throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        Files.deleteIfExists(home.password());
        if (Files.getFileStore(home.folder()).supportsFileAttributeView("posix")) {
            Files.createFile(
                    home.password(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(home.password(), HexFormat.of().formatHex(bytes) + "\n");
    }

    /** Stops the server of a process that was killed; forgets a number that now belongs to another program. */
    private void stopWhatIsLeft() throws IOException {
        var left = PostmasterFile.in(home.database());
        if (left.isEmpty()) {
            return;
        }
        if (left.get().isAlive() && left.get().isServerOf(home.database())) {
            stop();
        } else if (left.get().isAlive() || left.get().port() == 0) {
            Files.deleteIfExists(PostmasterFile.pathIn(home.database()));
        }
    }

    private void start() throws IOException {
        Files.deleteIfExists(home.log());
        for (int attempt = 1; !isReady(launch()); attempt++) {
            if (attempt == ATTEMPTS) {
                throw notStarted();
            }
            // The port was taken meanwhile, or a server whose process was killed while it started has come up.
            pause();
            stopWhatIsLeft();
        }
    }

    private Process launch() throws IOException {
        var options = new StringBuilder("-p " + freePort());
        SETTINGS.forEach(setting -> options.append(" -c ").append(setting));
        return start(
                "pg_ctl",
                "-D",
                home.database().toString(),
                "-l",
                home.log().toString(),
                "-t",
                "" + SECONDS_TO_START,
                "-w",
                "-s",
                "-o",
                options.toString(),
                "start");
    }

    /** Asks the server's own file more often than {@code pg_ctl} does, which looks ten times a second. */
    private boolean isReady(Process starting) throws IOException {
        try {
            while (!starting.waitFor(5, TimeUnit.MILLISECONDS)) {
                if (PostmasterFile.in(home.database())
                        .filter(PostmasterFile::isReady)
                        .isPresent()) {
                    return true;
                }
            }
            return starting.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Ends the server with all its connections; what was committed is on the disk. */
    void stop() {
        try {
            if (run("pg_ctl", "-D", home.database().toString(), "-m", "fast", "-t", "60", "-w", "-s", "stop") != 0) {
                run("pg_ctl", "-D", home.database().toString(), "-m", "immediate", "-t", "60", "-w", "-s", "stop");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private int run(String program, String... arguments) throws IOException {
        try {
            return start(program, arguments).waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Process start(String program, String... arguments) throws IOException {
        var process = new ProcessBuilder(binaries.command(program, arguments))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.log().toFile()));
        process.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
        process.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return process.start();
    }

    private Refusal notStarted() throws IOException {
        var lines = Files.exists(home.log()) ? Files.readAllLines(home.log()) : List.<String>of();
        var last = lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("error:"))
                .reduce((_, later) -> later)
                .orElse(lines.isEmpty() ? "" : lines.getLast());
        return new Refusal("database.not-started", last.strip(), home.log());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }
}
