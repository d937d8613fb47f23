package org.plenary.observers.checks;

import static org.plenary.rules.Finding.breach;

import java.util.stream.Stream;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/** The notice in writing of rules 14 and 16, which comes before the session. */
final class PriorNotice {

    private PriorNotice() {}

    static Stream<Finding> check(Matter matter, Citation authority) {
        var received = matter.participation().received();
        return received.isBefore(matter.opens())
                ? Stream.empty()
                : Stream.of(breach("observer-notice-late", authority, matter.name(), received, matter.opens()));
    }
}
