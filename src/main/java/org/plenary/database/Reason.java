package org.plenary.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Why the machine could not do something with a file, in the few words that it gives. */
final class Reason {

    private Reason() {}

    static String of(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "Permission denied: " + denied.getFile();
            case FileAlreadyExistsException exists -> "Not a folder: " + exists.getFile();
            case NoSuchFileException missing -> "No such file: " + missing.getFile();
            case FileSystemException other ->
                Optional.ofNullable(other.getReason()).orElse("") + ": " + other.getFile();
            default -> Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
        };
    }
}
