package org.plenary.agenda.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.AnnotatedAgenda.Place;
import org.plenary.agenda.paper.AnnotatedAgenda.PlacedLine;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/** A title mark that is opened, 《, is closed before the next one opens. Chinese has no other use for these marks. */
final class TitleMarks implements Check {

    private static final int WORDS_SHOWN = 12;

    @Override
    public Stream<Finding> findings(Paper paper) {
        var findings = new ArrayList<Finding>();
        var lines = paper.agenda().lines().stream()
                .filter(line -> line.place() == Place.ANNOTATION || line.place() == Place.DOCUMENT)
                .toList();
        marksAreClosed(lines, findings);
        return findings.stream();
    }

    private static void marksAreClosed(List<PlacedLine> lines, List<Finding> findings) {
        Opened opened = null;
        for (var line : lines) {
            for (int at = 0; at < line.text().length(); at++) {
                char letter = line.text().charAt(at);
                if (letter == '《') {
                    report(opened, findings);
                    opened = new Opened(line, at);
                } else if (letter == '》') {
                    opened = null;
                }
            }
        }
        report(opened, findings);
    }

    private static void report(@Nullable Opened opened, List<Finding> findings) {
        if (opened != null) {
            findings.add(Finding.note("title-mark-not-closed", Citation.THE_PAPER, opened.words())
                    .atLine(opened.line().number()));
        }
    }

    private record Opened(PlacedLine line, int at) {

        String words() {
            var text = line.text();
            return text.substring(at, Math.min(text.length(), at + WORDS_SHOWN)).strip();
        }
    }
}
