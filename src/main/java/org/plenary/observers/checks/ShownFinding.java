package org.plenary.observers.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Words;
import org.plenary.rules.Citation.Source;
import org.plenary.rules.Finding;
import org.plenary.rules.Rulebook;

/**
 * A finding as pages show it beside what it speaks about.
 *
 * @param about {@code observers/12}, {@code lists/1}; empty for the whole
 * @param address where the rule stands; null if the rulebook has none
 * @param certainty how sure the rulebook is of it; empty if it does not say
 */
public record ShownFinding(
        String weight,
        String sentence,
        String about,
        String citation,
        @Nullable String address,
        String certainty) {

    /** The findings in the words of a page. */
    public static List<ShownFinding> of(List<Finding> findings, Rulebook rulebook, Words words) {
        return findings.stream().map(each -> of(each, rulebook, words)).toList();
    }

    private static ShownFinding of(Finding finding, Rulebook rulebook, Words words) {
        var rule =
                rulebook.find(finding.citation()).filter(_ -> finding.citation().source() == Source.RULE);
        return new ShownFinding(
                finding.weight().word(),
                finding.message(words),
                finding.about() == null ? "" : finding.about(),
                finding.citation().in(words),
                rule.map(_ -> "/rules/" + finding.citation().number()).orElse(null),
                rule.map(known -> words.text(
                                "rules.certainty." + known.certainty().word()))
                        .orElse(""));
    }
}
