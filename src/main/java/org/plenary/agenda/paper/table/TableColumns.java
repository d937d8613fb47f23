package org.plenary.agenda.paper.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.agenda.paper.sheet.Sheet;
import org.plenary.agenda.paper.sheet.SheetLine;
import org.plenary.agenda.paper.words.Folded;
import org.plenary.agenda.paper.words.ItemNumbersIn;

/** The columns of the table, where the file tells how far right its parts stand: days and hours, plenary, parallel. */
final class TableColumns {

    private static final int FIRST_CELLS = 1;

    private final Sheet sheet;
    private int plenaryLeft = Integer.MAX_VALUE;
    private int plenaryFrom = Integer.MAX_VALUE;
    private int parallelFrom = Integer.MAX_VALUE;
    private boolean known;

    TableColumns(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Words of one line in one column.
     *
     * @param stream null where the file does not tell the column
     * @param isOfDays whether it is the column of days and hours
     */
    record Cell(String text, @Nullable MeetingStream stream, boolean isOfDays) {}

    boolean areKnown() {
        return known;
    }

    /** Learns where the entries of the plenary begin: at the leftmost words that name an item. */
    void measure(int from) {
        for (int index = from; index < sheet.size(); index++) {
            var parts = parts(sheet.line(index));
            var lefts = sheet.line(index).source().columns();
            for (int place = 0; place < Math.min(parts.length, lefts.size()); place++) {
                var folded = Folded.fold(parts[place]);
                boolean namesItem = !folded.startsWith("(")
                        && !ItemNumbersIn.in(sheet.words().language())
                                .afterWord(folded, 0, _ -> true)
                                .items()
                                .isEmpty();
                plenaryLeft = namesItem ? Math.min(plenaryLeft, lefts.get(place)) : plenaryLeft;
            }
        }
    }

    /** Takes the places of the columns from the head of the table. */
    void learn(SheetLine head) {
        var parts = parts(head);
        var lefts = head.source().columns();
        int plenary = -1;
        for (int place = 0; place < Math.min(parts.length, lefts.size()); place++) {
            var folded = Folded.fold(parts[place]);
            if (sheet.words().has("parallel", folded) && plenary >= 0) {
                setColumns(Math.min(plenary, plenaryLeft), lefts.get(place));
            } else if (sheet.words().has("plenary", folded) && place >= FIRST_CELLS) {
                plenary = lefts.get(place);
            }
        }
    }

    private void setColumns(int plenary, int parallel) {
        plenaryFrom = plenary - 2;
        parallelFrom = plenary + (parallel - plenary) / 2;
        known = true;
    }

    List<Cell> cells(SheetLine line) {
        var lefts = line.source().columns();
        if (!known || lefts.isEmpty()) {
            return List.of(new Cell(line.text(), null, false));
        }
        var parts = parts(line);
        var cells = new ArrayList<Cell>();
        for (int place = 0; place < Math.min(parts.length, lefts.size()); place++) {
            var text = Folded.tidy(parts[place]);
            int left = lefts.get(place);
            if (!text.isEmpty()) {
                var stream = left >= parallelFrom ? MeetingStream.PARALLEL : MeetingStream.PLENARY;
                cells.add(new Cell(text, stream, left < plenaryFrom));
            }
        }
        return cells;
    }

    private static String[] parts(SheetLine line) {
        return line.source().text().split("\t", -1);
    }
}
