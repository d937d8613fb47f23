package org.plenary.responses.cycles;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a board is shown, as the address says; empty for all.
 *
 * @param stage the word of a stage, or {@code not-begun}
 * @param group the code of a regional group, or {@code none} for those outside the groups
 * @param questionnaire the code of one
 */
record BoardFilter(String stage, String group, String questionnaire) {

    static final String NO_GROUP = "none";

    /** The end of an address that shows the same; empty for all. */
    String query() {
        var query = Stream.of("stage=" + stage, "group=" + group, "questionnaire=" + questionnaire)
                .filter(part -> !part.endsWith("="))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
