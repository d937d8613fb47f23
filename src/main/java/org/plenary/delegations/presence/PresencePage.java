package org.plenary.delegations.presence;

import java.util.List;
import org.plenary.delegations.registration.DeskFinding;

/**
 * The counter at the door of a meeting: where codes are scanned or typed, who came last, and the two figures of rule 41.
 *
 * @param people how many are in, of all delegations
 * @param parties the States Parties that are there, by name
 */
record PresencePage(
        String address,
        String session,
        String name,
        String day,
        String action,
        String people,
        List<Figure> figures,
        List<DeskFinding> findings,
        List<Line> latest,
        List<String> parties) {

    /**
     * One of the two figures.
     *
     * @param of the denominator in a sentence
     */
    record Figure(String title, int present, int needed, int all, boolean reached, String of) {}

    /** Somebody who came. */
    record Line(long id, String name, String delegation) {}
}
