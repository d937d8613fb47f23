package org.plenary.agenda.paper.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.plenary.agenda.paper.PaperText;
import org.plenary.agenda.paper.words.Folded;
import org.plenary.agenda.paper.words.ItemMarks;
import org.plenary.agenda.paper.words.PaperWords;
import org.plenary.languages.Language;

/** All lines of a paper prepared for reading, and what they have in common. */
public final class Sheet {

    private static final int MARK_WITHIN = 80;
    private static final int HEAD = 30;
    private static final Pattern ONLY_A_SYMBOL = Pattern.compile("[A-Z]{1,6}(?:/[A-Z0-9][A-Za-z0-9.]{0,12}){2,6}");

    private final List<SheetLine> lines;
    private final PaperWords words;
    private final Set<String> hyphenated = new TreeSet<>();
    private final int fullWidth;
    private final boolean spacedOut;

    private Sheet(List<SheetLine> lines, PaperWords words) {
        this.lines = List.copyOf(lines);
        this.words = words;
        this.fullWidth = fullWidth(lines);
        this.spacedOut = isSpacedOut(lines);
        if (words.language() != Language.CHINESE && words.language() != Language.ARABIC) {
            lines.forEach(line -> collectHyphenated(line.folded()));
        }
    }

    public static Sheet of(PaperText paper, Corrections corrections, Language language) {
        var marks = ItemMarks.in(language);
        var lines = new ArrayList<SheetLine>();
        var running = Pattern.compile("(?!)");
        for (var line : paper.lines()) {
            var text = Folded.tidy(corrections.text(line));
            var folded = Folded.fold(text);
            var start = folded.length() > MARK_WITHIN ? folded.substring(0, MARK_WITHIN) : folded;
            boolean furniture = SheetLine.marksThePrinting(folded)
                    || !text.isEmpty() && running.matcher(text).matches();
            lines.add(new SheetLine(
                    lines.size(),
                    line.number(),
                    text,
                    folded,
                    marks.read(start),
                    SheetLine.widthOf(text),
                    furniture,
                    line));
            if (lines.size() < HEAD && ONLY_A_SYMBOL.matcher(text).matches()) {
                running = Pattern.compile("(?:\\d{1,3} )?" + Pattern.quote(text) + "(?: \\d{1,3})?");
            }
        }
        return new Sheet(lines, PaperWords.in(language));
    }

    public List<SheetLine> lines() {
        return lines;
    }

    public SheetLine line(int index) {
        return lines.get(index);
    }

    public int size() {
        return lines.size();
    }

    public PaperWords words() {
        return words;
    }

    /** The width that lines of running text reach; a much shorter line ends a paragraph. */
    public int fullWidth() {
        return fullWidth;
    }

    /** Whether every line is followed by a blank one, so that blanks part no paragraphs. */
    public boolean isSpacedOut() {
        return spacedOut;
    }

    /** Whether the words of a line reach so far that the next line may go on with its sentence. */
    public boolean isFull(SheetLine line) {
        return line.width() >= fullWidth * 0.72;
    }

    /** Whether the paper writes this word with a hyphen elsewhere than at the end of a line. */
    public boolean hyphenates(String word) {
        return hyphenated.contains(word);
    }

    /** The next line with words at or after an index; -1 if there is none. */
    public int solidFrom(int index) {
        for (int next = index; next < lines.size(); next++) {
            if (lines.get(next).isSolid()) {
                return next;
            }
        }
        return -1;
    }

    /** The last line with words before an index; -1 if there is none. */
    public int solidBefore(int index) {
        for (int before = index - 1; before >= 0; before--) {
            if (lines.get(before).isSolid()) {
                return before;
            }
        }
        return -1;
    }

    private static int fullWidth(List<SheetLine> lines) {
        int[] widths = lines.stream()
                .filter(SheetLine::isSolid)
                .mapToInt(SheetLine::width)
                .sorted()
                .toArray();
        return widths.length == 0 ? 0 : widths[Math.min(widths.length - 1, widths.length * 9 / 10)];
    }

    private static boolean isSpacedOut(List<SheetLine> lines) {
        int full = 0;
        int parted = 0;
        int width = fullWidth(lines);
        for (int index = 0; index + 1 < lines.size(); index++) {
            var line = lines.get(index);
            if (line.isSolid() && line.width() > width * 0.9 && !line.isEnded()) {
                full++;
                parted += lines.get(index + 1).isBlank() ? 1 : 0;
            }
        }
        return full > 3 && parted * 2 > full;
    }

    private void collectHyphenated(String folded) {
        for (int hyphen = folded.indexOf('-'); hyphen > 0; hyphen = folded.indexOf('-', hyphen + 1)) {
            int start = hyphen;
            while (start > 0 && Character.isLetter(folded.charAt(start - 1))) {
                start--;
            }
            int end = hyphen + 1;
            while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
                end++;
            }
            if (start < hyphen && end > hyphen + 1) {
                hyphenated.add(folded.substring(start, end));
            }
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(lines.stream().map(SheetLine::text).toArray());
    }
}
