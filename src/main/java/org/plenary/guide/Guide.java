package org.plenary.guide;

import java.util.Arrays;
import java.util.Optional;

/** A guide, by whom it is for. */
enum Guide {
    STATES("answering"),
    SECRETARIAT("reporting-cycles");

    private final String key;

    Guide(String key) {
        this.key = key;
    }

    /** What its address ends with, and its file is called. */
    String key() {
        return key;
    }

    static Optional<Guide> ofKey(String key) {
        return Arrays.stream(values()).filter(guide -> guide.key.equals(key)).findFirst();
    }
}
