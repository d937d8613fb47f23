package org.plenary.observers.checks;

import static org.plenary.rules.Citation.rule;
import static org.plenary.rules.Finding.breach;
import static org.plenary.rules.Finding.note;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.observers.ObserverAct.Kind;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/** Judges the participation of a non-governmental organization against rule 17. */
final class NonGovernmentalParticipation {

    private static final Citation CONSULTATIVE = rule(17).para(1);
    private static final Citation OTHERS = rule(17).para(2);

    private NonGovernmentalParticipation() {}

    static List<Finding> check(Matter matter) {
        return switch (matter.participation().observers()) {
            case CONSULTATIVE_NGO ->
                Stream.of(status(matter), Undecided.check(matter, CONSULTATIVE))
                        .flatMap(each -> each)
                        .toList();
            case OTHER_NGO ->
                Stream.of(information(matter), circulated(matter), Undecided.check(matter, OTHERS))
                        .flatMap(each -> each)
                        .toList();
            case SIGNATORY, NON_SIGNATORY, ENTITY, INTERGOVERNMENTAL -> List.of();
        };
    }

    /** "In consultative status": nobody has seen that it is. */
    private static Stream<Finding> status(Matter matter) {
        var organization = matter.organization();
        return organization != null && !organization.checked()
                ? Stream.of(note("observer-consultative-unverified", CONSULTATIVE, matter.name()))
                : Stream.empty();
    }

    /** The list comes "with sufficient information". */
    private static Stream<Finding> information(Matter matter) {
        var organization = matter.organization();
        return organization != null && organization.information().isEmpty()
                ? Stream.of(breach("observer-information-missing", OTHERS, matter.name()))
                : Stream.empty();
    }

    /** Admitted without standing on a list, so that no State Party could object. */
    private static Stream<Finding> circulated(Matter matter) {
        return matter.participation().isAdmitted()
                        && matter.participation().last(Kind.CIRCULATION).isEmpty()
                ? Stream.of(breach("observer-not-circulated", OTHERS, matter.name()))
                : Stream.empty();
    }
}
