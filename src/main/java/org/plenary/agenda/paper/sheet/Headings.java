package org.plenary.agenda.paper.sheet;

import java.util.List;
import java.util.regex.Pattern;
import org.plenary.agenda.paper.words.PaperWords;

/** Tells the lines that are nothing but the heading of a part: "Annotations", "说明", "II. Annotations", "Annex". */
public final class Headings {

    private static final Pattern PARTS_OF_A_FLATTENED_HEAD = Pattern.compile(" / | - | \\| ");
    private static final Pattern NUMBER = Pattern.compile("^(?:[ivx]{1,4}|\\d{1,2}|[a-d]|[一二三四五])[.、)] {0,2}");
    private static final Pattern LAST_MARKS = Pattern.compile("[ *:.\\]]{1,4}$");
    private static final Pattern NUMBER_OF_ANNEX = Pattern.compile(" ?(?:[ivx]{1,4}|\\d{1,2}|[一二三四五]|الاول|الثاني)$");
    private static final List<String> TABLE_HEAD = List.of("parallel", "plenary", "table.date", "meetings");
    private static final int FEW_LETTERS = 6;
    private static final int LONGEST = 160;

    private final PaperWords words;
    private final Pattern beginsAnnex;

    public Headings(PaperWords words) {
        this.words = words;
        this.beginsAnnex = Pattern.compile(words.any("annex"));
    }

    /** Whether the line, or a part of a flattened line, is a heading of this meaning. */
    public boolean is(String meaning, SheetLine line) {
        if (line.isBlank() || line.folded().length() > LONGEST) {
            return false;
        }
        var whole = words.pattern(meaning);
        // Most lines have no such words at all: those are not taken apart.
        if (!whole.matcher(line.folded()).find()) {
            return false;
        }
        for (var part : PARTS_OF_A_FLATTENED_HEAD.split(line.folded())) {
            var bare = LAST_MARKS
                    .matcher(NUMBER.matcher(part.strip()).replaceFirst(""))
                    .replaceFirst("");
            if (whole.matcher(bare).matches()) {
                return true;
            }
        }
        return false;
    }

    public boolean isAnnex(SheetLine line) {
        if (line.folded().length() > LONGEST
                || !beginsAnnex.matcher(line.folded()).lookingAt()) {
            return false;
        }
        var bare = LAST_MARKS.matcher(line.folded()).replaceFirst("");
        return words.pattern("annex")
                .matcher(NUMBER_OF_ANNEX.matcher(bare).replaceFirst(""))
                .matches();
    }

    /** Whether the line is the head of a table, and nothing else: words for date, plenary, parallel meetings. */
    public boolean isTableHead(SheetLine line) {
        if (line.isBlank() || line.folded().length() > LONGEST || !words.has("plenary", line.folded())) {
            return false;
        }
        var rest = line.folded();
        int kinds = 0;
        for (var meaning : TABLE_HEAD) {
            var without = words.pattern(meaning).matcher(rest).replaceAll(" ");
            kinds += without.equals(rest) ? 0 : 1;
            rest = without;
        }
        return kinds > 1
                && !line.isEnded()
                && rest.chars().noneMatch(Character::isDigit)
                && rest.codePoints().filter(Character::isLetterOrDigit).count() <= FEW_LETTERS;
    }

    /** Whether the line is one cell of such a head. */
    public boolean isTableHeadCell(SheetLine line) {
        return TABLE_HEAD.stream().anyMatch(meaning -> is(meaning, line));
    }
}
