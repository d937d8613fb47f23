package org.plenary.programme.checks;

import static org.plenary.rules.Finding.breach;

import java.util.ArrayList;
import java.util.List;
import org.plenary.programme.PlannedMeeting;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/** A room holds one meeting at a time. */
final class OneMeetingToARoom implements ProgrammeCheck {

    static final Citation ROOMS = Citation.practice("meeting-rooms");

    @Override
    public List<Finding> check(Plan plan) {
        var findings = new ArrayList<Finding>();
        plan.eachTwoAtOnce((one, other) -> {
            if (!one.room().isEmpty() && one.room().equalsIgnoreCase(other.room())) {
                findings.add(takenTwice(one, other));
            }
        });
        return findings;
    }

    private static Finding takenTwice(PlannedMeeting one, PlannedMeeting other) {
        return breach("programme-room-taken-twice", ROOMS, one.room(), one.date(), one.number(), other.number())
                .about(Plan.about(other));
    }
}
