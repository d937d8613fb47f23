package org.plenary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The real papers and lists that lie beside the project where it is developed; a clone has none of them. */
public final class Shared {

    private static final Path FOLDER =
            Path.of(Optional.ofNullable(System.getenv("PLENARY_SHARED")).orElse("../shared"));

    private Shared() {}

    /** The file, or the end of the test with a message that says it is absent. */
    public static Path file(String name) {
        var file = FOLDER.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "Skipped: " + file + " is not here");
        return file;
    }
}
