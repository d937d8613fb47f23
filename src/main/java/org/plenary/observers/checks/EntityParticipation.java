package org.plenary.observers.checks;

import static org.plenary.rules.Citation.rule;
import static org.plenary.rules.Finding.note;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.observers.ObserverClass;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/** Judges the participation of entities and intergovernmental organizations against rule 16. */
final class EntityParticipation {

    private static final Citation ENTITIES = rule(16);

    private EntityParticipation() {}

    static List<Finding> check(Matter matter) {
        if (matter.isIn(ObserverClass.INTERGOVERNMENTAL)) {
            return Undecided.check(matter, ENTITIES).toList();
        }
        return matter.isIn(ObserverClass.ENTITY)
                ? Stream.of(invitation(matter), PriorNotice.check(matter, ENTITIES))
                        .flatMap(each -> each)
                        .toList()
                : List.of();
    }

    /** "That have received a standing invitation", or belong to the United Nations: nobody has seen on what it rests. */
    private static Stream<Finding> invitation(Matter matter) {
        var organization = matter.organization();
        return organization != null && !organization.checked()
                ? Stream.of(note("observer-invitation-unverified", ENTITIES, matter.name()))
                : Stream.empty();
    }
}
