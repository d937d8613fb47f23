package org.plenary.observers.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;

/**
 * What readers see of the observers of a session: class by class who is admitted and what the class may do.
 *
 * @param api where programs find the same
 * @param columns the names of the classes, over the columns of the table of rights
 */
record ObserversPage(
        String session,
        String sessionAddress,
        String dates,
        String admitted,
        String api,
        List<ListLink> lists,
        List<ClassPart> classes,
        List<Column> columns,
        List<Row> rows) {

    /** A list that was circulated. */
    record ListLink(String label, String address, String on) {}

    /**
     * A class of observers.
     *
     * @param certainty how sure we are of its gate
     * @param entitled those who would only have to give notice, in a sentence; null for other classes
     */
    record ClassPart(
            String id,
            String title,
            String citation,
            String rule,
            String gate,
            String certainty,
            List<Entry> entries,
            @Nullable String entitled,
            List<Localized> entitledStates,
            List<Line> rights) {}

    /**
     * One who is admitted.
     *
     * @param standing since which session the status stands; empty for one that holds for this session
     */
    record Entry(Localized name, @Nullable String address, String standing) {}

    /** A line of the table of rights in full. */
    record Line(String right, String summary, String extent, String citation, String certainty) {}

    /** A class over its column. */
    record Column(String id, String title, String citation) {}

    /** A right with its extent for each class. */
    record Row(String right, List<Cell> cells) {}

    /** How far a class has a right. */
    record Cell(String extent, String label, boolean seen) {}
}
