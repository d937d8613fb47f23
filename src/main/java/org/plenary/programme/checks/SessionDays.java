package org.plenary.programme.checks;

import static org.plenary.rules.Finding.breach;

import java.util.List;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/** Meetings of a session are held from the day it opens to the day it closes. */
final class SessionDays implements ProgrammeCheck {

    static final Citation DATES = Citation.practice("dates-of-the-session");

    @Override
    public List<Finding> check(Plan plan) {
        var dates = plan.dates();
        return plan.meetings().stream()
                .filter(meeting -> !dates.include(meeting.date()))
                .map(meeting -> breach(
                                "programme-outside-session",
                                DATES,
                                meeting.number(),
                                meeting.date(),
                                dates.opens(),
                                dates.closes())
                        .about(Plan.about(meeting)))
                .toList();
    }
}
