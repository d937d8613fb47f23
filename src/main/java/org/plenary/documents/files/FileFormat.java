package org.plenary.documents.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.plenary.web.OfficeFiles;

/** The forms in which a document is kept, the one that most readers want first. */
public enum FileFormat {
    PDF("application/pdf"),
    DOCX(OfficeFiles.DOCX),
    TXT("text/plain");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The end of file names: {@code pdf}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    /** The format of files that end so; empty for any other ending. */
    public static Optional<FileFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
