package org.plenary.sessions;

import static org.plenary.web.Table.column;
import static org.plenary.web.Table.texts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.rules.Rule;
import org.plenary.rules.Rulebooks;
import org.plenary.web.Table;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The rulebooks for programs: every wording of every rule, with its source and how sure that is. */
@RestController
class RulesApi {

    private final Rulebooks rulebooks;
    private final Bodies bodies;

    RulesApi(Rulebooks rulebooks, Bodies bodies) {
        this.rulebooks = rulebooks;
        this.bodies = bodies;
    }

    @GetMapping("/api/rules")
    List<Map<String, @Nullable Object>> all() {
        return table(everyRule()).objects();
    }

    @GetMapping("/api/rules.csv")
    ResponseEntity<byte[]> allAsCsv() {
        return table(everyRule()).download("rules.csv");
    }

    @GetMapping("/api/rules/{rulebook:[a-z0-9-]+}")
    List<Map<String, @Nullable Object>> one(@PathVariable String rulebook) {
        return table(rulesOf(found(rulebook))).objects();
    }

    @GetMapping("/api/rules/{rulebook:[a-z0-9-]+}.csv")
    ResponseEntity<byte[]> oneAsCsv(@PathVariable String rulebook) {
        return table(rulesOf(found(rulebook))).download("rules-" + rulebook + ".csv");
    }

    private Stream<Line> everyRule() {
        return bodies.all().stream()
                .map(Body::rulebook)
                .distinct()
                .filter(rulebooks::has)
                .flatMap(this::rulesOf);
    }

    private Stream<Line> rulesOf(String rulebook) {
        return rulebooks.named(rulebook).rules().stream().map(rule -> new Line(rulebook, rule));
    }

    private String found(String rulebook) {
        return bodies.all().stream()
                .map(Body::rulebook)
                .filter(rulebook::equals)
                .filter(rulebooks::has)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Table table(Stream<Line> lines) {
        return Table.of(
                lines.toList(),
                column("rulebook", Line::rulebook),
                column("number", line -> line.rule().number()),
                column("since", line -> line.rule().since()),
                column("part", line -> line.rule().part()),
                texts("heading", line -> line.rule().heading()),
                column(
                        "headingsSeen",
                        line -> line.rule().headingsSeen().stream()
                                .sorted()
                                .map(Language::tag)
                                .toList()),
                texts("summary", line -> line.rule().summary()),
                column("certainty", line -> line.rule().certainty().word()),
                column("source", line -> line.rule().source()),
                column("parameters", line -> parameters(line.rule())));
    }

    private static List<String> parameters(Rule rule) {
        return new TreeMap<>(rule.parameters())
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .toList();
    }

    /** A wording of a rule in a rulebook; the practices stand in each. */
    private record Line(String rulebook, Rule rule) {}
}
