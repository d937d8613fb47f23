package org.plenary.observers.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;
import org.plenary.observers.checks.ShownFinding;

/**
 * What the desk for observers shows: findings first, then the list to circulate, then everyone by what has to be done.
 *
 * @param counts how many stand at each stage, in a sentence
 */
record DeskPage(
        String session,
        String sessionAddress,
        String address,
        String counts,
        List<ShownFinding> findings,
        ListPart list,
        List<Group> groups) {

    /**
     * The list of rule 17, paragraph 2.
     *
     * @param deadline the last day for it, in a sentence; empty where the rulebook knows none
     * @param waiting the names of those that would stand on the next one
     */
    record ListPart(
            String deadline, List<Localized> waiting, String recorded, String today, List<Circulated> circulated) {}

    /** A list that was circulated. */
    record Circulated(String label, String address, String on, String symbol) {}

    /** Those for whom the same has to be done. */
    record Group(String id, String title, List<Row> rows) {}

    /**
     * One State or organization.
     *
     * @param kind the kind of the chip
     * @param note whether the status stands; empty if it does not
     */
    record Row(
            String address,
            Localized name,
            String observers,
            String citation,
            String kind,
            String stage,
            @Nullable String note,
            String received,
            List<ShownFinding> findings) {}
}
