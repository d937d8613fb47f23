package org.plenary.observers.checks;

import static org.plenary.rules.Citation.rule;
import static org.plenary.rules.Finding.breach;
import static org.plenary.rules.Finding.note;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.observers.ObserverClass;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;
import org.plenary.treaties.Standing;

/** Judges the participation of any other State against rule 15. */
final class NonSignatoryParticipation {

    private static final Citation OTHERS = rule(15);

    private NonSignatoryParticipation() {}

    static List<Finding> check(Matter matter) {
        return matter.isIn(ObserverClass.NON_SIGNATORY)
                ? Stream.of(otherState(matter), Undecided.check(matter, OTHERS))
                        .flatMap(each -> each)
                        .toList()
                : List.of();
    }

    /** "Any other State": one that signed is entitled, and one that is a Party takes part as such. */
    private static Stream<Finding> otherState(Matter matter) {
        if (matter.standing() == Standing.PARTY) {
            return Stream.of(breach("observer-is-party", rule(12), matter.name(), matter.opens()));
        }
        return matter.standing() == Standing.SIGNATORY
                ? Stream.of(note("observer-is-signatory", rule(14), matter.name(), matter.opens()))
                : Stream.empty();
    }
}
