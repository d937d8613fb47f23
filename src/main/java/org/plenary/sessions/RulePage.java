package org.plenary.sessions;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.rules.Citation;
import org.plenary.rules.Rule;
import org.plenary.rules.Rulebook;

/**
 * What the page of a rule shows: each of its wordings, the latest first.
 *
 * @param citation the rule as a report cites it
 * @param list the address of the rulebook
 * @param before the rule before this one; null at the first
 * @param after the rule after this one; null at the last
 */
record RulePage(
        String citation,
        Localized heading,
        List<Localized> bodies,
        String part,
        String list,
        List<Wording> wordings,
        @Nullable Neighbour before,
        @Nullable Neighbour after) {

    static RulePage of(Rulebook book, String number, Bodies bodies, Words words) {
        var rule = book.find(number).orElseThrow();
        var latest = book.asOf(Integer.MAX_VALUE).rules();
        int place = latest.indexOf(rule);
        var wordings = book.wordings(number);
        return new RulePage(
                citation(rule, words),
                rule.heading().in(words.language()),
                RulesPage.names(book.name(), bodies, words),
                words.text("rules.part." + rule.part()),
                book.name().equals(bodies.first().rulebook()) ? "/rules" : "/rules/" + book.name(),
                wordings.reversed().stream()
                        .map(each -> Wording.of(each, wordings.size() > 1, words))
                        .toList(),
                place > 0 ? Neighbour.of(book, latest.get(place - 1), bodies, words) : null,
                place + 1 < latest.size() ? Neighbour.of(book, latest.get(place + 1), bodies, words) : null);
    }

    private static String citation(Rule rule, Words words) {
        var source = rule.isPractice() ? Citation.Source.PRACTICE : Citation.Source.RULE;
        return new Citation(source, rule.number(), null).in(words);
    }

    /**
     * A rule as it holds from a session on.
     *
     * @param since null where the rule was never changed
     * @param ownHeading whether the heading in this language is ours, not the printed one
     */
    record Wording(
            @Nullable String since,
            Localized summary,
            String certainty,
            String certaintyLabel,
            String source,
            boolean ownHeading,
            List<String> parameters) {

        static Wording of(Rule rule, boolean changed, Words words) {
            var heading = rule.heading().in(words.language());
            return new Wording(
                    changed ? words.text("rules.since", rule.since()) : null,
                    rule.summary().in(words.language()),
                    rule.certainty().word(),
                    words.text("rules.certainty." + rule.certainty().word()),
                    rule.source(),
                    !rule.isPractice() && !rule.headingsSeen().contains(heading.language()),
                    rule.parameters().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(each -> words.text("rules.parameter." + each.getKey(), each.getValue()))
                            .toList());
        }
    }

    /** The rule before or after. */
    record Neighbour(String address, String citation, Localized heading) {

        static Neighbour of(Rulebook book, Rule rule, Bodies bodies, Words words) {
            return new Neighbour(
                    RulesPage.address(book, rule, bodies),
                    RulePage.citation(rule, words),
                    rule.heading().in(words.language()));
        }
    }
}
