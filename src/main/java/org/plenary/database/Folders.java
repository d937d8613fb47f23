package org.plenary.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** What is done with whole folders. */
final class Folders {

    private Folders() {}

    /** Deletes a folder with all it holds; one that is not there is deleted already. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Deletes a folder if nobody writes into it meanwhile; else some of it stays. */
    static void deleteIfStill(Path folder) throws IOException {
        try {
            delete(folder);
        } catch (DirectoryNotEmptyException | NoSuchFileException | UncheckedIOException _) {
            // Whoever writes there is at work still.
        }
    }

    /** Temporary folders are closed to others; programs in them must not be. */
    static void allowEveryoneToRead(Path folder) throws IOException {
        var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
