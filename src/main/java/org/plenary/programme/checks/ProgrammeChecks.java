package org.plenary.programme.checks;

import java.util.List;
import org.plenary.rules.Finding;

/** All that is checked of a programme, in the order in which the secretariat reads it. */
public final class ProgrammeChecks {

    private static final List<ProgrammeCheck> ALL = List.of(
            new InterpretationBudget(),
            new ItemsScheduled(),
            new DecisionsAfterConsideration(),
            new SessionDays(),
            new WorkingDaysOnly(),
            new UsualHours(),
            new OneMeetingToARoom(),
            new OneStreamToAnItem());

    private ProgrammeChecks() {}

    /** Every finding; an empty list means that the programme is in order. */
    public static List<Finding> check(Plan plan) {
        return ALL.stream().flatMap(check -> check.check(plan).stream()).toList();
    }
}
