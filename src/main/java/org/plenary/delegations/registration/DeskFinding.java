package org.plenary.delegations.registration;

import org.jspecify.annotations.Nullable;
import org.plenary.languages.Words;
import org.plenary.rules.Finding;
import org.plenary.rules.Rulebooks;
import org.plenary.sessions.Session;

/**
 * A finding as a page shows it beside what it speaks about.
 *
 * @param address where the rule stands; null if nowhere
 * @param certainty how sure the rulebook is of it; empty if it does not say
 */
public record DeskFinding(
        String weight,
        String sentence,
        String citation,
        @Nullable String address,
        String certainty) {

    /** The finding under the rules as they stand at the session. */
    public static DeskFinding of(Finding finding, Session session, Words words) {
        var rule = Rulebooks.shipped()
                .of(session.body().rulebook(), session.number())
                .find(finding.citation());
        return new DeskFinding(
                finding.weight().word(),
                finding.message(words),
                finding.citation().in(words),
                rule.map(_ -> "/rules/" + finding.citation().number()).orElse(null),
                rule.map(known -> "rules.certainty." + known.certainty().word())
                        .filter(words::has)
                        .map(words::text)
                        .orElse(""));
    }
}
