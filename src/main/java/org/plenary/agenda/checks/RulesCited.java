package org.plenary.agenda.checks;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.agenda.paper.AnnotatedAgenda.Item;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;
import org.plenary.rules.Rule;

/**
 * A rule is cited where its subject is spoken of, and a decision only after it was taken.
 *
 * <p>A rule that fits neither the sentence nor the item, in an annotation that also cites a fitting rule whose number has
 * one digit more or another digit, is a slip of the pen: "rule 8" for rule 18.
 */
final class RulesCited implements Check {

    @Override
    public Stream<Finding> findings(Paper paper) {
        return Stream.concat(
                paper.agenda().items().stream().flatMap(item -> rulesFitTheirSubject(paper, item)),
                decisionsAreOfEarlierSessions(paper));
    }

    private static Stream<Finding> rulesFitTheirSubject(Paper paper, Item item) {
        return item.references().stream()
                .filter(reference -> reference.kind() == Reference.Kind.RULE)
                .flatMap(reference -> cited(paper, reference).stream()
                        .filter(rule -> !fits(paper, rule, reference.words()) && !fits(paper, rule, item.title()))
                        .flatMap(rule -> meant(paper, item, rule).stream()
                                .map(meant -> otherRuleIsMeant(item, reference, rule, meant))));
    }

    private static Finding otherRuleIsMeant(Item item, Reference reference, Rule cited, Rule meant) {
        return Finding.breach(
                        "other-rule-is-meant",
                        Citation.rule(Integer.parseInt(meant.number())),
                        cited.number(),
                        cited.heading(),
                        meant.number(),
                        meant.heading(),
                        item.number())
                .atLine(reference.line())
                .about(item.number().toString());
    }

    /** The rule of the item's subject, cited in the same annotation, that the number cited is a slip of. */
    private static Optional<Rule> meant(Paper paper, Item item, Rule cited) {
        return item.references().stream()
                .filter(reference -> reference.kind() == Reference.Kind.RULE)
                .flatMap(reference -> cited(paper, reference).stream())
                .filter(rule -> !rule.subjects().isEmpty() && fits(paper, rule, item.title()))
                .filter(rule -> isSlip(cited.number(), rule.number()))
                .findFirst();
    }

    private static Optional<Rule> cited(Paper paper, Reference reference) {
        return paper.rulebook().find(Paper.ruleOf(reference));
    }

    /** A rule of no subject, such as that on consensus, fits everywhere. */
    private static boolean fits(Paper paper, Rule rule, String text) {
        Set<String> subjects = paper.words().subjects(text);
        return rule.subjects().isEmpty() || !Collections.disjoint(rule.subjects(), subjects);
    }

    private static boolean isSlip(String written, String meant) {
        return meant.length() == written.length() + 1 && (meant.startsWith(written) || meant.endsWith(written));
    }

    private static Stream<Finding> decisionsAreOfEarlierSessions(Paper paper) {
        int session = paper.agenda().session().number();
        return paper.references(Reference.Kind.DECISION)
                .filter(reference -> session > 0 && paper.isOfTheConference())
                .filter(reference -> reference.target().matches("\\d{1,2}/\\d{1,2}"))
                .filter(reference -> Integer.parseInt(reference.target().split("/", 2)[0]) >= session)
                .map(reference -> Finding.breach("decision-not-yet-taken", Citation.THE_PAPER, reference.target())
                        .atLine(reference.line()));
    }
}
