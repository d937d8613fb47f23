package org.plenary.documents.files;

import org.jspecify.annotations.Nullable;

/** What came of looking into a file that someone wants to add. */
public sealed interface Inspection {

    /**
     * It is what it should be.
     *
     * @param charset of a text; null for the other formats
     */
    record Accepted(FileFormat format, @Nullable String charset, long size, byte[] sha256) implements Inspection {}

    /**
     * It cannot be taken.
     *
     * @param reason the key of the sentence that says why
     */
    record Refused(String reason) implements Inspection {}
}
