package org.plenary.programme.checks;

import static org.plenary.rules.Finding.departure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.agenda.ItemNumber;
import org.plenary.programme.PlannedEntry;
import org.plenary.programme.PlannedMeeting;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/** Decisions on an item are adopted when the meetings have considered it to the end. */
final class DecisionsAfterConsideration implements ProgrammeCheck {

    static final Citation ORDER = Citation.practice("consideration-before-decision");

    @Override
    public List<Finding> check(Plan plan) {
        var taken = taken(plan);
        var findings = new ArrayList<Finding>();
        for (var decision : taken) {
            if (decision.entry().decides()) {
                for (var item : decision.entry().items()) {
                    lastConsideration(item, taken)
                            .filter(last -> last.place() > decision.place())
                            .ifPresent(last -> findings.add(decidedTooEarly(item, decision.meeting(), last.meeting())));
                }
            }
        }
        return findings;
    }

    private static Finding decidedTooEarly(ItemNumber item, PlannedMeeting decision, PlannedMeeting last) {
        return departure(
                        "programme-decided-before-considered",
                        ORDER,
                        item.toString(),
                        decision.date(),
                        decision.number(),
                        last.date(),
                        last.number())
                .about(Plan.about(decision));
    }

    private static Optional<Taken> lastConsideration(ItemNumber item, List<Taken> taken) {
        return taken.reversed().stream()
                .filter(each -> !each.entry().decides() && each.entry().concerns(item))
                .findFirst();
    }

    private static List<Taken> taken(Plan plan) {
        var taken = new ArrayList<Taken>();
        for (var meeting : plan.meetings()) {
            for (var entry : meeting.entries()) {
                taken.add(new Taken(taken.size(), meeting, entry));
            }
        }
        return taken;
    }

    /** An entry with its place in the order of the whole session. */
    private record Taken(int place, PlannedMeeting meeting, PlannedEntry entry) {}
}
