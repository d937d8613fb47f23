package org.plenary.observers.checks;

import static org.plenary.rules.Finding.departure;
import static org.plenary.rules.Finding.note;

import java.util.stream.Stream;
import org.plenary.observers.ObserverAct;
import org.plenary.observers.ObserverAct.Kind;
import org.plenary.observers.Stage;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/** An application that nobody has answered: it is accorded unless the Conference decides otherwise. */
final class Undecided {

    private Undecided() {}

    static Stream<Finding> check(Matter matter, Citation authority) {
        if (matter.participation().stage() == Stage.OBJECTED) {
            var by = matter.participation()
                    .last(Kind.OBJECTION)
                    .map(ObserverAct::byState)
                    .orElse("");
            return Stream.of(note("observer-objection-open", authority, matter.name(), by));
        }
        return matter.isOpen() && !matter.today().isBefore(matter.opens())
                ? Stream.of(departure("observer-undecided", authority, matter.name(), matter.opens()))
                : Stream.empty();
    }
}
