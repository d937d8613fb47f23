package org.plenary.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.terminal.Refusal;

/**
 * The data folder: PostgreSQL's files, its password, and the lock of the process that uses them.
 *
 * <p>{@code PLENARY_HOME} names it; else it is {@code data} in the folder where the program runs. The launcher sets it
 * to {@code data} in the project.
 *
 * @param binaries the folder that PostgreSQL's programs are unpacked into
 */
record Home(Path folder, Path binaries) {

    private static final String RESTORING = "restoring";

    /** What people put in, and a backup keeps. */
    private static final String BODIES = "bodies";

    private static final Set<String> OF_NO_WEIGHT = Set.of("lock", "database.log", RESTORING);

    /** How the folders begin in which a database is prepared. */
    private static final String UNFINISHED = "database.new";

    static Home ofThisProcess() {
        var named = Optional.ofNullable(System.getenv("PLENARY_HOME"))
                .filter(name -> !name.isBlank())
                .orElse("data");
        return in(Path.of(named).toAbsolutePath().normalize());
    }

    /** The launcher keeps PostgreSQL's programs beside what it built; without it they lie in the folder. */
    static Home in(Path folder) {
        return new Home(
                folder,
                Optional.ofNullable(System.getProperty("plenary.postgres"))
                        .map(Path::of)
                        .orElse(folder));
    }

    /** Where a restore works until it is whole. */
    Home restoring() {
        return new Home(folder.resolve(RESTORING), binaries);
    }

    /** PostgreSQL's own files; there only once they are complete. */
    Path database() {
        return folder.resolve("database");
    }

    Path log() {
        return folder.resolve("database.log");
    }

    Path password() {
        return folder.resolve("database.password");
    }

    /**
     * Takes the folder for this process until it ends. The kernel gives the lock back however the process ends.
     *
     * @throws Refusal if another process has it, or the folder cannot be written
     */
    Lock lock() {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(
                    folder.resolve("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (!tryLock(channel)) {
                channel.close();
                throw new Refusal("database.folder-in-use", folder);
            }
            return new Lock(channel);
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /** @throws Refusal if there is something in the folder that a restore would mix with */
    void requireEmpty() throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                if (!files.map(file -> String.valueOf(file.getFileName())).allMatch(Home::isOfNoWeight)) {
                    throw new Refusal("database.not-empty", folder);
                }
            }
        }
    }

    private static boolean isOfNoWeight(String name) {
        return OF_NO_WEIGHT.contains(name) || name.startsWith("postgres") || name.startsWith(UNFINISHED);
    }

    /**
     * A folder to prepare the database in. Each is another: the program that fills it outlives a process that is killed, and
     * goes on writing, or clears up after itself, while the next start prepares anew.
     */
    Path newUnfinished() throws IOException {
        return Files.createTempDirectory(folder, UNFINISHED);
    }

    /** Deletes what starts that were cut off have left; what is still written to goes at a later start. */
    void deleteUnfinished() throws IOException {
        try (var left = Files.newDirectoryStream(folder, UNFINISHED + "*")) {
            for (var unfinished : left) {
                Folders.deleteIfStill(unfinished);
            }
        }
    }

    /** The files of people in the folder: bodies of their own. */
    List<Path> files() throws IOException {
        if (!Files.isDirectory(folder.resolve(BODIES))) {
            return List.of();
        }
        try (var files = Files.walk(folder.resolve(BODIES))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Whether a process uses the folder now. */
    boolean isInUse() {
        var file = folder.resolve("lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return !tryLock(channel);
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    Refusal notWritable(IOException cause) {
        return new Refusal("database.folder-not-writable", folder, Reason.of(cause));
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The password of the embedded database; null before its first start. */
    @Nullable String storedPassword() throws IOException {
        return Files.exists(password())
                ? Files.readString(password(), StandardCharsets.US_ASCII).strip()
                : null;
    }

    /** Holds the folder. */
    record Lock(FileChannel channel) implements AutoCloseable {

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException _) {
                // The kernel gives it back when the process ends.
            }
        }
    }
}
