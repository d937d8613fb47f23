package org.plenary.observers.checks;

import static org.plenary.rules.Citation.rule;
import static org.plenary.rules.Finding.breach;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.observers.ObserverClass;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;
import org.plenary.treaties.Standing;

/** Judges the participation of a signatory against rule 14. */
final class SignatoryParticipation {

    private static final Citation SIGNATORIES = rule(14);

    private SignatoryParticipation() {}

    static List<Finding> check(Matter matter) {
        return matter.isIn(ObserverClass.SIGNATORY)
                ? Stream.of(signed(matter), PriorNotice.check(matter, SIGNATORIES))
                        .flatMap(each -> each)
                        .toList()
                : List.of();
    }

    /** A State that "signed the Convention under article 36", and is no Party. */
    private static Stream<Finding> signed(Matter matter) {
        if (matter.standing() == Standing.PARTY) {
            return Stream.of(breach("observer-is-party", rule(12), matter.name(), matter.opens()));
        }
        return matter.standing() == Standing.NEITHER
                ? Stream.of(breach("observer-not-signatory", SIGNATORIES, matter.name(), matter.opens()))
                : Stream.empty();
    }
}
