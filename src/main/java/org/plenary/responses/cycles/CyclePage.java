package org.plenary.responses.cycles;

import java.util.List;

/** Pages of the desk of cycles. */
final class CyclePage {

    private CyclePage() {}

    /** All cycles, and what a new one can be made of. */
    record All(
            List<Line> cycles,
            List<Choice> questionnaires,
            List<Choice> treaties,
            List<Choice> languages,
            String today) {}

    record Line(String title, String address, String dates, String kind, String stage) {}

    record Choice(String value, String label) {}

    /**
     * The board of a cycle.
     *
     * @param counts how many States are how far, in words
     * @param neverAnswered how many of the invited never answered any questionnaire
     * @param withoutContact the names of States that have no focal point with an address
     * @param filter the stage that is shown; empty for all
     */
    record Board(
            String title,
            String key,
            String address,
            String dates,
            String kind,
            String stage,
            boolean planned,
            boolean open,
            List<Count> counts,
            String filter,
            List<String> questionnaires,
            List<Group> groups,
            List<Count> letters,
            int neverAnswered,
            List<String> withoutContact,
            boolean mails) {}

    /** @param word of the stage, for the filter */
    record Count(String word, String label, long number) {}

    record Group(String name, List<Row> rows) {}

    record Row(String code, String name, List<Cell> cells) {}

    /**
     * How far a State is with one questionnaire.
     *
     * @param address of the response; empty before it began
     */
    record Cell(String kind, String label, String address) {}
}
