package org.plenary.programme.checks;

import static org.plenary.rules.Finding.breach;

import java.util.ArrayList;
import java.util.List;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/**
 * Meetings with interpretation stay within what the resources of the session allow: so many in all, and of these so many
 * plenary and so many beside it.
 */
final class InterpretationBudget implements ProgrammeCheck {

    static final Citation RESOURCES = Citation.practice("interpreted-meetings");

    @Override
    public List<Finding> check(Plan plan) {
        var allowed = plan.programme().interpretation();
        if (allowed == null) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        int planned = 0;
        for (var stream : MeetingStream.values()) {
            int ofStream = plan.programme().interpreted(stream);
            planned += ofStream;
            if (ofStream > allowed.of(stream)) {
                findings.add(breach("programme-over-budget-" + stream.word(), RESOURCES, ofStream, allowed.of(stream)));
            }
        }
        if (planned > allowed.total()) {
            findings.addFirst(breach("programme-over-budget", RESOURCES, planned, allowed.total()));
        }
        return findings;
    }
}
