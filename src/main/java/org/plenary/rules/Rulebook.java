package org.plenary.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The rules of procedure of a Conference and the practices around them, as far as they are known; each with its source
 * and how sure the rulebook is of it.
 *
 * @param name such as {@code untoc-cop}; a body names its rulebook
 * @param rules every wording of every rule, in the order of the rules, the older wording first; practices last
 */
public record Rulebook(String name, List<Rule> rules) {

    /** The rulebook of a body that has none. */
    public static final Rulebook NONE = new Rulebook("", List.of());

    public Rulebook {
        rules = List.copyOf(rules);
    }

    /** The rules as they stand at a session: of each the latest wording that holds by then. */
    public Rulebook asOf(int session) {
        var inForce = new LinkedHashMap<String, Rule>();
        rules.stream().filter(rule -> rule.since() <= session).forEach(rule -> inForce.put(rule.number(), rule));
        return new Rulebook(name, List.copyOf(inForce.values()));
    }

    /** The latest wording of a rule, or a practice by its name. */
    public Optional<Rule> find(String number) {
        return rules.stream().filter(rule -> rule.covers(number)).max(Comparator.comparingInt(Rule::since));
    }

    /** All wordings of a rule, the oldest first. */
    public List<Rule> wordings(String number) {
        return rules.stream().filter(rule -> rule.covers(number)).toList();
    }

    /** The rule or practice that a citation points to; empty for an article, a decision or the paper itself. */
    public Optional<Rule> find(Citation citation) {
        return switch (citation.source()) {
            case RULE, PRACTICE -> find(citation.number());
            case ARTICLE, DECISION, PAPER -> Optional.empty();
        };
    }

    /** A period that a rule fixes, in a unit such as {@code days}; empty if the rulebook does not say. */
    public OptionalInt period(String number, String unit) {
        return find(number)
                .map(rule -> rule.parameters().get(unit))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
