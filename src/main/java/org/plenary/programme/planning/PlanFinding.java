package org.plenary.programme.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Words;
import org.plenary.rules.Citation.Source;
import org.plenary.rules.Finding;
import org.plenary.rules.Rulebook;

/**
 * A finding as the desk shows it beside what it speaks about.
 *
 * @param about {@code meetings/7}, {@code 2(c)}; empty for the whole programme
 * @param address where the rule stands; null if nowhere
 * @param certainty how sure the rulebook is of it; empty if it does not say
 * @param act where to do something about it; null if there is no one place
 */
record PlanFinding(
        String weight,
        String sentence,
        String about,
        String citation,
        @Nullable String address,
        String certainty,
        @Nullable Act act) {

    static List<PlanFinding> of(List<Finding> findings, Rulebook rulebook, String desk, Words words) {
        return findings.stream()
                .map(finding -> of(finding, rulebook, desk, words))
                .toList();
    }

    private static PlanFinding of(Finding finding, Rulebook rulebook, String desk, Words words) {
        var rule = rulebook.find(finding.citation());
        var about = finding.about() == null ? "" : finding.about();
        return new PlanFinding(
                finding.weight().word(),
                finding.message(words),
                about,
                finding.citation().in(words),
                rule.map(known -> "/rules/" + finding.citation().number()).orElse(null),
                rule.filter(_ -> finding.citation().source() == Source.RULE)
                        .map(known -> "rules.certainty." + known.certainty().word())
                        .filter(words::has)
                        .map(words::text)
                        .orElse(""),
                act(finding.code(), about, desk, words));
    }

    private static @Nullable Act act(String code, String about, String desk, Words words) {
        if (code.equals("programme-item-never-scheduled")) {
            return new Act(desk + "/meetings/new?item=" + about, words.text("programme.plan.schedule", about));
        }
        return null;
    }

    /** What a person can do about it. */
    record Act(String address, String label) {}
}
