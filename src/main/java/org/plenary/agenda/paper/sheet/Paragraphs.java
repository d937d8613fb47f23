package org.plenary.agenda.paper.sheet;

import java.util.ArrayList;
import java.util.List;
import org.plenary.agenda.paper.AnnotatedAgenda.Paragraph;

/** Joins the lines of an annotation into its paragraphs again. */
public final class Paragraphs {

    private static final double FULL = 0.9;
    private static final int USUAL_STEP = 2;

    private final Sheet sheet;

    public Paragraphs(Sheet sheet) {
        this.sheet = sheet;
    }

    public List<Passage> passages(List<SheetLine> lines) {
        var passages = new ArrayList<Passage>();
        var gathered = new ArrayList<SheetLine>();
        for (var line : lines) {
            if (!gathered.isEmpty() && isParted(gathered.getLast(), line)) {
                passages.add(Passage.of(sheet, gathered));
                gathered.clear();
            }
            gathered.add(line);
        }
        if (!gathered.isEmpty()) {
            passages.add(Passage.of(sheet, gathered));
        }
        return passages;
    }

    public static List<Paragraph> paragraphs(List<Passage> passages) {
        return passages.stream()
                .map(passage -> new Paragraph(passage.text(), passage.firstLine()))
                .toList();
    }

    private boolean isParted(SheetLine before, SheetLine line) {
        boolean ended = before.isEnded() || ")）\"”»".indexOf(before.lastLetter()) >= 0;
        boolean isShort = before.width() < sheet.fullWidth() * FULL;
        int step = line.index() - before.index();
        if (!line.marks().isEmpty() && ended) {
            return true;
        }
        if (sheet.isSpacedOut()) {
            return ended && isShort || step > USUAL_STEP + 2 && ended;
        }
        return step > 1 ? ended || isShort : ended && isShort;
    }
}
