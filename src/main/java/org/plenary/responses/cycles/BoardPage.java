package org.plenary.responses.cycles;

import java.util.List;
import org.plenary.languages.Localized;

/**
 * The board of a cycle: who has not begun, begun, submitted.
 *
 * @param changes whether it can still be changed
 * @param csv the address of what is shown, as a file
 * @param neverAnswered how many of the invited never answered any questionnaire, in words
 * @param shown how many of the States are shown, in words
 */
record BoardPage(
        Localized title,
        String address,
        String synthesis,
        String dates,
        String kind,
        String stage,
        boolean planned,
        boolean open,
        boolean changes,
        String csv,
        String neverAnswered,
        List<Asked> asked,
        List<Filter> filters,
        String shown,
        List<Localized> heads,
        List<Group> groups) {

    /** A questionnaire with how many States are how far. */
    record Asked(Localized title, List<Count> counts) {}

    /** @param address of the board with only these States */
    record Count(String kind, String label, long number, String address) {}

    /** A choice of what is shown. */
    record Filter(String name, String label, List<Option> options) {}

    record Option(String value, Localized label, boolean chosen) {}

    record Group(Localized name, List<Row> rows) {}

    record Row(String code, Localized name, List<Cell> cells) {}

    /**
     * How far a State is with one questionnaire.
     *
     * @param more how many answers it gave so far, or when it submitted; may be empty
     */
    record Cell(Localized head, String kind, String label, String more, String address) {}
}
