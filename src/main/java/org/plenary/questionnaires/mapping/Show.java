package org.plenary.questionnaires.mapping;

import java.util.Arrays;
import java.util.Locale;

/** Which questions of the newer questionnaire are shown. */
enum Show {
    ALL,
    /** Those that continue nothing. */
    WITHOUT,
    /** Those whose mapping has findings. */
    FINDINGS;

    /** What addresses call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the end of an address adds for it; nothing for all. */
    String query() {
        return this == ALL ? "" : "?show=" + word();
    }

    /** That of a word; all for any other. */
    static Show ofWord(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElse(ALL);
    }
}
