package org.plenary.agenda.paper.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.words.Folded;

/** An item as the list of items gives it, while its lines are being gathered. */
public final class ListedItem {

    private static final Pattern END = Pattern.compile("(?:\\s|[.;:,。；：，、．؛،]|\\[(?:\\.\\.\\.|…)]|…)+$");
    private static final Pattern CUT = Pattern.compile(".*(?:\\[(?:\\.\\.\\.|…)]|…)\\s*", Pattern.DOTALL);
    private static final int LAST_LETTERS = 40;

    private final Sheet sheet;
    private final ItemNumber number;
    private final int drop;
    private final List<SheetLine> lines = new ArrayList<>();

    /** @param drop how many characters the mark takes at the start of the first line */
    public ListedItem(Sheet sheet, ItemNumber number, SheetLine first, int drop) {
        this.sheet = sheet;
        this.number = number;
        this.drop = drop;
        lines.add(first);
    }

    public ItemNumber number() {
        return number;
    }

    public SheetLine first() {
        return lines.getFirst();
    }

    public SheetLine last() {
        return lines.getLast();
    }

    public List<SheetLine> lines() {
        return lines;
    }

    public void goOn(SheetLine line) {
        lines.add(line);
    }

    /** The words, with the mark at their end. */
    public String words() {
        return Passage.of(sheet, lines, drop).text();
    }

    /** The title without the mark at its end. */
    public String title() {
        return title(words());
    }

    public static String title(String words) {
        int tail = Math.max(0, words.length() - LAST_LETTERS);
        return Folded.tidy(
                words.substring(0, tail) + END.matcher(words.substring(tail)).replaceFirst(""));
    }

    public boolean isCutOff() {
        var text = last().text();
        return CUT.matcher(text.substring(Math.max(0, text.length() - LAST_LETTERS)))
                .matches();
    }
}
