package org.plenary.credentials.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Words;
import org.plenary.rules.Finding;
import org.plenary.rules.Rulebook;

/**
 * A finding as the desk shows it.
 *
 * @param address where the rule stands; null if nowhere
 * @param certainty how sure the rulebook is of it; empty if it does not say
 */
record Told(
        String weight,
        String sentence,
        String citation,
        @Nullable String address,
        String certainty) {

    static List<Told> of(List<Finding> findings, Rulebook rulebook, Words words) {
        return findings.stream().map(finding -> of(finding, rulebook, words)).toList();
    }

    private static Told of(Finding finding, Rulebook rulebook, Words words) {
        var rule = rulebook.find(finding.citation());
        return new Told(
                finding.weight().word(),
                finding.message(words),
                finding.citation().in(words),
                rule.map(known -> "/rules/" + known.number()).orElse(null),
                rule.map(known -> words.text(
                                "rules.certainty." + known.certainty().word()))
                        .orElse(""));
    }
}
