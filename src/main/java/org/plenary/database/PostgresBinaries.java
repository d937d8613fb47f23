package org.plenary.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.plenary.terminal.Refusal;

/**
 * PostgreSQL's programs, unpacked from a jar into a folder of ours: {@code postgres-17/bin/initdb} and the like.
 *
 * <p>Unpacked beside it first and renamed when whole, so that a folder of this name is complete.
 */
record PostgresBinaries(Path folder) {

    /** The major version that the jars hold; their exact version stands in the pom. */
    static final String MAJOR = "17";

    private static final Set<String> NEEDED = Set.of("initdb", "pg_ctl", "postgres");

    static PostgresBinaries unpackedIn(Path parent) throws IOException {
        var folder = parent.resolve("postgres-" + MAJOR);
        if (!Files.isDirectory(folder)) {
            unpack(folder);
        }
        return new PostgresBinaries(folder);
    }

    /** A command line of one of the programs; as root on Linux inside a user namespace, since PostgreSQL refuses root. */
    List<String> command(String program, String... arguments) throws IOException {
        var root = isRoot() ? Stream.of("unshare", "-U") : Stream.<String>empty();
        var name = folder.resolve("bin").resolve(program).toString();
        return Stream.of(root, Stream.of(name), Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
    }

    private static boolean isRoot() throws IOException {
        var self = Path.of("/proc/self");
        return Files.exists(self) && Files.getAttribute(self, "unix:uid") instanceof Integer uid && uid == 0;
    }

    private static void unpack(Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        var unpacked = Files.createTempDirectory(folder.getParent(), "postgres.new");
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(archive()))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, unpacked);
            }
        }
        if (Files.isDirectory(folder)) {
            Folders.delete(unpacked);
        } else {
            Folders.allowEveryoneToRead(unpacked);
            Files.move(unpacked, folder, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static InputStream archive() throws IOException {
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine());
        } catch (IllegalStateException _) {
            throw new Refusal("database.no-binaries", system(), machine());
        }
    }

    private static String system() {
        var name = System.getProperty("os.name");
        return name.startsWith("Mac") ? "Darwin" : name.startsWith("Windows") ? "Windows" : "Linux";
    }

    private static String machine() {
        var name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name;
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path into) throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (entry.isDirectory() || isNotNeeded(into.relativize(target))) {
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            target.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
        }
    }

    private static boolean isNotNeeded(Path file) {
        var inBin = file.startsWith("bin") && file.getNameCount() == 2;
        return file.startsWith("include") || file.toString().endsWith(".a") || (inBin && !isNeeded(file.getFileName()));
    }

    private static boolean isNeeded(@Nullable Path program) {
        var name = String.valueOf(program);
        return NEEDED.contains(name.replace(".exe", "")) || name.endsWith(".dll");
    }
}
