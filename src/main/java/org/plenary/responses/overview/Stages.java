package org.plenary.responses.overview;

import org.jspecify.annotations.Nullable;
import org.plenary.responses.Response;

/** How the stage of a response is named and shown; one that was not begun is none. */
final class Stages {

    private Stages() {}

    static String word(@Nullable Response response) {
        return response == null ? "not-begun" : response.stage().word();
    }

    /** The kind of its chip. */
    static String kind(String word) {
        return switch (word) {
            case "submitted", "accepted" -> "done";
            case "begun" -> "now";
            case "returned" -> "revised";
            default -> "plain";
        };
    }
}
