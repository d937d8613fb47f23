package org.plenary.programme.checks;

import static org.plenary.rules.Finding.departure;

import java.util.List;
import org.plenary.programme.PlannedMeeting;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;
import org.plenary.sessions.Body;

/** Meetings are normally held in the hours in which the body meets. */
final class UsualHours implements ProgrammeCheck {

    static final Citation HOURS = Citation.practice("meeting-hours");

    @Override
    public List<Finding> check(Plan plan) {
        return plan.meetings().stream()
                .filter(meeting -> plan.body().slots().stream().noneMatch(slot -> holds(slot, meeting)))
                .map(meeting -> outside(meeting, plan.body()))
                .toList();
    }

    private static boolean holds(Body.Slot slot, PlannedMeeting meeting) {
        return !meeting.start().isBefore(slot.start()) && !meeting.end().isAfter(slot.end());
    }

    private static Finding outside(PlannedMeeting meeting, Body body) {
        return departure(
                        "programme-outside-hours",
                        HOURS,
                        meeting.number(),
                        meeting.date(),
                        meeting.start(),
                        meeting.end(),
                        body.slots())
                .about(Plan.about(meeting));
    }
}
