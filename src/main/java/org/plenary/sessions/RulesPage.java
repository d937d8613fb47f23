package org.plenary.sessions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.rules.Rule;
import org.plenary.rules.Rulebook;

/**
 * What the list of rules shows, part by part.
 *
 * @param table the address of the rulebook for programs
 * @param bodies the bodies whose rules these are
 * @param others the rulebooks of the other bodies
 */
record RulesPage(String table, List<Localized> bodies, List<Part> parts, List<Link> others) {

    static RulesPage of(Rulebook book, Bodies bodies, Words words) {
        var parts = new LinkedHashMap<String, List<Row>>();
        book.asOf(Integer.MAX_VALUE)
                .rules()
                .forEach(rule -> parts.computeIfAbsent(rule.part(), _ -> new ArrayList<>())
                        .add(Row.of(book, rule, bodies, words)));
        return new RulesPage(
                "/api/rules/" + book.name(),
                names(book.name(), bodies, words),
                parts.entrySet().stream().map(part -> part(part, words)).toList(),
                others(book, bodies, words));
    }

    private static Part part(Map.Entry<String, List<Row>> part, Words words) {
        return new Part(part.getKey(), words.text("rules.part." + part.getKey()), part.getValue());
    }

    static List<Localized> names(String rulebook, Bodies bodies, Words words) {
        return bodies.all().stream()
                .filter(body -> body.rulebook().equals(rulebook))
                .map(body -> body.name().in(words.language()))
                .toList();
    }

    private static List<Link> others(Rulebook book, Bodies bodies, Words words) {
        return bodies.all().stream()
                .filter(body ->
                        body.id().equals(body.rulebook()) && !body.rulebook().equals(book.name()))
                .map(body -> new Link(
                        body.equals(bodies.first()) ? "/rules" : "/rules/" + body.rulebook(),
                        body.name().in(words.language())))
                .toList();
    }

    /** Where a rule stands. */
    static String address(Rulebook book, Rule rule, Bodies bodies) {
        return book.name().equals(bodies.first().rulebook())
                ? "/rules/" + rule.number()
                : "/rules/" + book.name() + "/" + rule.number();
    }

    /** A part of the rules. */
    record Part(String id, String title, List<Row> rows) {}

    /** A rule in the list. */
    record Row(String address, String number, Localized heading, String certainty, String certaintyLabel) {

        static Row of(Rulebook book, Rule rule, Bodies bodies, Words words) {
            return new Row(
                    RulesPage.address(book, rule, bodies),
                    rule.isPractice() ? "" : rule.number(),
                    rule.heading().in(words.language()),
                    rule.certainty().word(),
                    words.text("rules.certainty." + rule.certainty().word()));
        }
    }

    /** A way to another rulebook. */
    record Link(String address, Localized name) {}
}
