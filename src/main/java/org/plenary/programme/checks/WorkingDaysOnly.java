package org.plenary.programme.checks;

import static org.plenary.rules.Finding.departure;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.programme.PlannedMeeting;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;
import org.plenary.rules.WorkingDays;

/** No meeting is held on a weekend or on a holiday of the organization. */
final class WorkingDaysOnly implements ProgrammeCheck {

    static final Citation WORKING_DAYS = Citation.practice("working-days");

    @Override
    public List<Finding> check(Plan plan) {
        return plan.meetings().stream()
                .flatMap(meeting -> Stream.concat(weekend(meeting), holiday(meeting, plan)))
                .toList();
    }

    private static Stream<Finding> weekend(PlannedMeeting meeting) {
        return WorkingDays.isWeekend(meeting.date())
                ? Stream.of(departure("programme-weekend", WORKING_DAYS, meeting.number(), meeting.date())
                        .about(Plan.about(meeting)))
                : Stream.empty();
    }

    private static Stream<Finding> holiday(PlannedMeeting meeting, Plan plan) {
        var name = plan.holidays().get(meeting.date());
        return name == null
                ? Stream.empty()
                : Stream.of(departure("programme-holiday", WORKING_DAYS, meeting.number(), meeting.date(), name)
                        .about(Plan.about(meeting)));
    }
}
