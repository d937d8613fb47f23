package org.plenary.delegations.presence;

import java.util.ArrayList;
import java.util.List;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/**
 * The two figures of rule 41, which look alike and have different denominators: a meeting opens and debates with one third of
 * the States Parties that <em>take part in the session</em>; a decision needs a majority of <em>all</em> States Parties.
 *
 * @param parties for how many the convention is in force on the day of the meeting
 * @param participating how many of them have someone admitted to the session
 * @param present how many of them have someone at the meeting
 */
record Quorum(int parties, int participating, int present) {

    private static final Citation RULE = Citation.rule(41);

    /** "At least one third of the States Parties participating in the session". */
    int neededToOpen() {
        return Math.max(1, (participating + 2) / 3);
    }

    /** "A majority of the States Parties": more than half of all. */
    int neededToDecide() {
        return parties / 2 + 1;
    }

    boolean mayOpen() {
        return present >= neededToOpen();
    }

    boolean mayDecide() {
        return present >= neededToDecide();
    }

    /** What is not possible yet; empty if debate and decisions are. */
    List<Finding> check() {
        var findings = new ArrayList<Finding>();
        if (!mayOpen()) {
            findings.add(Finding.note("quorum-to-open-missing", RULE, present, neededToOpen(), participating));
        }
        if (!mayDecide()) {
            findings.add(Finding.note("quorum-to-decide-missing", RULE, present, neededToDecide(), parties));
        }
        return findings;
    }
}
