package org.plenary.observers.checks;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.rules.Finding;

/** Judges the participation of an observer against rules 14 to 17, in the order of the rules. */
public final class ObserverChecks {

    private ObserverChecks() {}

    /** Everything there is to say of it; nothing of one that was refused or has withdrawn. */
    public static List<Finding> check(Matter matter) {
        return matter.isAlive()
                ? Stream.of(
                                SignatoryParticipation.check(matter),
                                NonSignatoryParticipation.check(matter),
                                EntityParticipation.check(matter),
                                NonGovernmentalParticipation.check(matter))
                        .flatMap(List::stream)
                        .map(matter::beside)
                        .toList()
                : List.of();
    }
}
