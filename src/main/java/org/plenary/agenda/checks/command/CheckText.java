package org.plenary.agenda.checks.command;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.languages.Words;
import org.plenary.rules.Certainty;
import org.plenary.rules.Finding;
import org.plenary.rules.Finding.Weight;

/** What the terminal prints of a paper for people: whose it is, what was counted, and the findings in its order. */
public final class CheckText {

    private static final int LINE_WIDTH = 6;

    private final Words words;

    public CheckText(Words words) {
        this.words = words;
    }

    /** The lines, parted as the machine parts lines. */
    public String of(CheckedPaper paper) {
        var lines = new ArrayList<String>();
        lines.add(session(paper));
        lines.add(counts(paper));
        int weights = Stream.of(Weight.values())
                .mapToInt(weight -> width(name(weight)))
                .max()
                .orElse(0);
        for (var finding : paper.findings()) {
            lines.add("");
            lines.add(head(paper, finding, weights));
            lines.add(" ".repeat(LINE_WIDTH + 2) + finding.message(words));
        }
        lines.add("");
        lines.add(summary(paper));
        return String.join(System.lineSeparator(), lines);
    }

    private String session(CheckedPaper paper) {
        var session = paper.agenda().session();
        var body = session.body();
        var opens = session.opens();
        var closes = session.closes();
        return Stream.of(
                        Objects.toString(session.symbol(), ""),
                        body == null
                                ? ""
                                : body.shortName().in(words.language()).text(),
                        session.number() == 0 ? "" : words.text("check.session", session.number()),
                        opens == null ? "" : words.date(opens) + (closes == null ? "" : " – " + words.date(closes)),
                        session.language().ownName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String counts(CheckedPaper paper) {
        return String.join(
                " · ",
                List.of(
                        words.text("check.items", paper.items(), paper.subItems()),
                        words.text("check.documents", paper.documents(), paper.references()),
                        words.text("check.meetings", paper.meetings(), paper.days()),
                        words.text("check.unplaced", paper.unplacedLines())));
    }

    private String head(CheckedPaper paper, Finding finding, int weights) {
        var line = finding.line() == null ? "–" : String.valueOf(finding.line());
        var weight = name(finding.weight());
        return " ".repeat(Math.max(0, LINE_WIDTH - line.length()))
                + line
                + "  "
                + weight
                + " ".repeat(weights - width(weight) + 2)
                + finding.citation().in(words)
                + certainty(paper, finding);
    }

    /** Said where the rulebook is not sure of the rule, so that nobody takes it for the Conference's own text. */
    private String certainty(CheckedPaper paper, Finding finding) {
        return paper.rulebook()
                .find(finding.citation())
                .filter(rule -> rule.certainty() != Certainty.SEEN && rule.certainty() != Certainty.SEEN_IN_AGENDA)
                .map(rule ->
                        " (" + words.text("rules.certainty." + rule.certainty().word()) + ")")
                .orElse("");
    }

    private String summary(CheckedPaper paper) {
        return paper.findings().isEmpty()
                ? words.text("check.in-order")
                : words.text(
                        "check.summary",
                        paper.count(Weight.BREACH),
                        paper.count(Weight.DEPARTURE),
                        paper.count(Weight.NOTE));
    }

    private String name(Weight weight) {
        return words.text("rules.weight." + weight.word());
    }

    /** How many columns of a terminal a text takes: Chinese characters take two. */
    private static int width(String text) {
        return text.codePoints()
                .map(letter -> {
                    int east = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
                    return east == UCharacter.EastAsianWidth.WIDE || east == UCharacter.EastAsianWidth.FULLWIDTH
                            ? 2
                            : 1;
                })
                .sum();
    }
}
