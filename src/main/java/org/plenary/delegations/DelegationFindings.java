package org.plenary.delegations;

import java.util.ArrayList;
import java.util.List;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/**
 * Judges the people of a delegation against rule 12 (representation), which this rulebook has in these words of its own: a
 * State Party is represented by one representative, whom alternates and advisers may accompany as needed.
 */
public final class DelegationFindings {

    private static final Citation RULE = Citation.rule(12);

    private DelegationFindings() {}

    /** What departs from the rule among those who wait or are approved; empty if nothing does. */
    public static List<Finding> check(List<Participant> people) {
        var taking = people.stream()
                .filter(person ->
                        person.state() == RegistrationState.PENDING || person.state() == RegistrationState.APPROVED)
                .toList();
        long representatives = taking.stream()
                .filter(person -> person.person().function() == Function.REPRESENTATIVE)
                .count();
        var findings = new ArrayList<Finding>();
        if (representatives > 1) {
            findings.add(Finding.breach("more-than-one-representative", RULE, representatives));
        }
        if (representatives == 0 && !taking.isEmpty()) {
            findings.add(Finding.note("no-representative", RULE));
        }
        return findings;
    }
}
