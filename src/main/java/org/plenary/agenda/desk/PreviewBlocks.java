package org.plenary.agenda.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.desk.PreviewPage.Became;
import org.plenary.agenda.desk.PreviewPage.Block;
import org.plenary.agenda.desk.PreviewPage.Line;
import org.plenary.agenda.desk.PreviewPage.Told;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.agenda.paper.AnnotatedAgenda.Place;
import org.plenary.agenda.paper.AnnotatedAgenda.PlacedLine;
import org.plenary.languages.Words;

/** Parts the lines of a paper into blocks, each beside what it became. A block begins where something of the reading does. */
final class PreviewBlocks {

    private final AnnotatedAgenda agenda;
    private final Words words;
    private final Map<Integer, List<Told>> findings;
    private final Map<Integer, List<Became>> became;

    PreviewBlocks(AnnotatedAgenda agenda, List<Told> findings, Words words) {
        this.agenda = agenda;
        this.words = words;
        this.findings = byLine(findings);
        this.became = new BecameOfLines(agenda, words).byLine();
    }

    /** @param open the line whose block shows its form; null for none */
    List<Block> all(@Nullable Integer open) {
        var blocks = new ArrayList<Block>();
        var current = new ArrayList<PlacedLine>();
        for (var line : agenda.lines()) {
            if (!current.isEmpty() && beginsBlock(line, lastPlaced(current))) {
                blocks.add(block(current, open));
                current.clear();
            }
            current.add(line);
        }
        if (!current.isEmpty()) {
            blocks.add(block(current, open));
        }
        return blocks.stream().filter(block -> !block.lines().isEmpty()).toList();
    }

    private boolean beginsBlock(PlacedLine line, PlacedLine before) {
        if (line.place() == Place.BLANK) {
            return false;
        }
        return became.containsKey(line.number())
                || before.place() != Place.BLANK
                        && (line.place() != before.place() || !Objects.equals(line.item(), before.item()));
    }

    private static PlacedLine lastPlaced(List<PlacedLine> lines) {
        return lines.reversed().stream()
                .filter(line -> line.place() != Place.BLANK)
                .findFirst()
                .orElse(lines.getFirst());
    }

    private Block block(List<PlacedLine> lines, @Nullable Integer open) {
        var written = lines.stream().filter(line -> line.place() != Place.BLANK).toList();
        var first = written.isEmpty() ? lines.getFirst() : written.getFirst();
        var place = first.place().name();
        return new Block(
                first.number(),
                written.stream()
                        .map(line -> new Line(line.number(), line.text()))
                        .toList(),
                place,
                words.text("desk.place." + place),
                first.item() == null ? "" : first.item().toString(),
                written.stream()
                        .flatMap(line -> became.getOrDefault(line.number(), List.of()).stream())
                        .toList(),
                written.stream()
                        .flatMap(line -> findings.getOrDefault(line.number(), List.of()).stream())
                        .toList(),
                open != null && written.stream().anyMatch(line -> line.number() == open));
    }

    private static Map<Integer, List<Told>> byLine(List<Told> findings) {
        var byLine = new HashMap<Integer, List<Told>>();
        for (var finding : findings) {
            if (finding.line() != null) {
                byLine.computeIfAbsent(finding.line(), _ -> new ArrayList<>()).add(finding);
            }
        }
        return byLine;
    }
}
