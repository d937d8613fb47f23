package org.plenary.agenda.paper.sheet;

import java.util.List;
import java.util.regex.Pattern;
import org.plenary.agenda.paper.PaperText;
import org.plenary.agenda.paper.words.Folded;
import org.plenary.agenda.paper.words.ItemMarks.Mark;

/**
 * A line prepared for reading.
 *
 * @param index counted from 0
 * @param number as in the file
 * @param text without invisible marks and with single spaces
 * @param folded the form in which words are looked for
 * @param marks ways to read the number of an item at its start
 * @param width how far the line runs, a Chinese character counting two
 * @param isFurniture whether it is a page number, a rule, a mark of the printing or the running head
 * @param source the line as the file has it
 */
public record SheetLine(
        int index,
        int number,
        String text,
        String folded,
        List<Mark> marks,
        int width,
        boolean isFurniture,
        PaperText.Line source) {

    private static final Pattern FURNITURE = Pattern.compile("[_*=~\\u2014\\u2500\\u2013 .-]{3,}+"
            + "|[-\\u2013\\u2014] ?\\d{1,4} ?[-\\u2013\\u2014]"
            + "|\\d{1,4}(?: ?/ ?\\d{1,4})?"
            + "|(?:v|gv|ny)\\.\\d{2}-\\d{4,7}(?: ?\\([a-z]\\))?(?: .{0,40}+)?"
            + "|\\*?\\d{6,8}\\*?"
            + "|\\d{2}-\\d{5,7} ?\\([a-z]\\)"
            + "|[\\u25a0-\\u25ff\\u2022\\u00b7 ]++");
    private static final int TOO_LONG_FOR_FURNITURE = 80;
    private static final String END_MARKS = ".;:,。；：，、!?؟؛،";

    public boolean isBlank() {
        return text.isEmpty();
    }

    public boolean isSolid() {
        return !isBlank() && !isFurniture;
    }

    /** The words after the mark. */
    public String wordsAfter(Mark mark) {
        return Folded.tidy(text.substring(Folded.of(text).origin(mark.textStart())));
    }

    public char lastLetter() {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    /** Whether the words end with a mark that ends an item or a sentence. */
    public boolean isEnded() {
        return endsItem(text);
    }

    /** Whether folded text is a page number, a rule or a mark of the printing. */
    static boolean marksThePrinting(String folded) {
        return !folded.isEmpty()
                && folded.length() < TOO_LONG_FOR_FURNITURE
                && FURNITURE.matcher(folded).matches();
    }

    public static boolean endsItem(String text) {
        return !text.isEmpty() && END_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    public static int widthOf(String text) {
        int width = 0;
        for (int place = 0; place < text.length(); place++) {
            width += Folded.isHan(text.charAt(place)) ? 2 : 1;
        }
        return width;
    }
}
