package org.plenary.programme.checks;

import static org.plenary.rules.Finding.note;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.agenda.ItemNumber;
import org.plenary.programme.PlannedMeeting;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/**
 * An item that two meetings take up at once cannot be followed by a delegation of one or two. Nothing forbids it, so it is
 * only noted.
 */
final class OneStreamToAnItem implements ProgrammeCheck {

    static final Citation SMALL_DELEGATIONS = Citation.practice("small-delegations");

    @Override
    public List<Finding> check(Plan plan) {
        var findings = new ArrayList<Finding>();
        plan.eachTwoAtOnce((one, other) ->
                items(one).filter(other::concerns).forEach(item -> findings.add(inBoth(item, one, other))));
        return findings;
    }

    private static Stream<ItemNumber> items(PlannedMeeting meeting) {
        return meeting.entries().stream()
                .flatMap(entry -> entry.items().stream())
                .distinct();
    }

    private static Finding inBoth(ItemNumber item, PlannedMeeting one, PlannedMeeting other) {
        return note(
                        "programme-item-in-two-meetings",
                        SMALL_DELEGATIONS,
                        item.toString(),
                        one.date(),
                        one.number(),
                        other.number())
                .about(Plan.about(other));
    }
}
