package org.plenary.responses;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far a response is. */
public enum ResponseStage {
    BEGUN,
    SUBMITTED,
    /** Sent back by the secretariat with remarks. */
    RETURNED,
    ACCEPTED;

    /** The word for a State that did not begin its response, so that there is none. */
    public static final String NOT_BEGUN = "not-begun";

    /** What the database, files and the keys of words call it: in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word of how far a response is; {@link #NOT_BEGUN} for none. */
    public static String wordOf(@Nullable Response response) {
        return response == null ? NOT_BEGUN : response.stage().word();
    }

    /** The kind of the chip that says how far a response is, by its word. */
    public static String chip(String word) {
        return switch (word) {
            case "submitted", "accepted" -> "done";
            case "begun" -> "now";
            case "returned" -> "revised";
            default -> "plain";
        };
    }

    /** @throws IllegalArgumentException if there is none of this word */
    public static ResponseStage ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
