package org.plenary.agenda.paper.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plenary.agenda.paper.words.Folded;

/** Lines joined again into the running text that they were broken from; every place of it leads back to its line. */
public final class Passage {

    private static final Pattern SYMBOL_GOES_ON = Pattern.compile(".*[A-Z0-9]/|.*/[A-Za-z]{1,5}\\.", Pattern.DOTALL);
    private static final Pattern SYMBOL_GOES_ON_HERE = Pattern.compile("/[A-Z0-9].*", Pattern.DOTALL);
    private static final int SYMBOL_WITHIN = 40;
    private static final int LONGEST_SENTENCE = 600;
    private static final String SENTENCE_ENDS = "。！？؟!?";

    private final String text;
    private final int[] starts;
    private final int[] numbers;
    private final Folded folded;

    private Passage(String text, int[] starts, int[] numbers) {
        this.text = text;
        this.starts = starts;
        this.numbers = numbers;
        this.folded = Folded.of(text);
    }

    /** Joins lines; the first may lose its mark. */
    public static Passage of(Sheet sheet, List<SheetLine> lines, int dropFromFirst) {
        var joined = new StringBuilder();
        int[] starts = new int[lines.size()];
        int[] numbers = new int[lines.size()];
        for (int place = 0; place < lines.size(); place++) {
            var text = lines.get(place).text();
            append(sheet, joined, place == 0 ? text.substring(Math.min(dropFromFirst, text.length())) : text);
            starts[place] = Math.max(0, joined.length() - text.length());
            numbers[place] = lines.get(place).number();
        }
        return new Passage(joined.toString().strip(), starts, numbers);
    }

    public static Passage of(Sheet sheet, List<SheetLine> lines) {
        return of(sheet, lines, 0);
    }

    public String text() {
        return text;
    }

    public Folded folded() {
        return folded;
    }

    public int firstLine() {
        return numbers.length == 0 ? 0 : numbers[0];
    }

    /** The number of the line that a place of the folded text stands in. */
    public int lineAt(int foldedPlace) {
        return lineOf(folded.origin(foldedPlace));
    }

    /** The number of the line that a place of the text stands in. */
    public int lineOf(int place) {
        int found = Arrays.binarySearch(starts, place);
        return numbers.length == 0 ? 0 : numbers[found >= 0 ? found : Math.max(0, -found - 2)];
    }

    /** The sentence around a place of the text. */
    public String sentenceAt(int place) {
        int from = Math.max(0, place - LONGEST_SENTENCE);
        int start = place;
        while (start > from && !endsSentence(start - 1)) {
            start--;
        }
        int to = Math.min(text.length(), place + LONGEST_SENTENCE);
        int end = Math.min(place, text.length());
        while (end < to && !endsSentence(end)) {
            end++;
        }
        return text.substring(start, Math.min(text.length(), end + 1)).strip();
    }

    /** Whether a sentence ends with the character at a place: a full stop before a capital, or a mark that is one anyway. */
    public boolean endsSentence(int place) {
        char letter = text.charAt(place);
        if (SENTENCE_ENDS.indexOf(letter) >= 0) {
            return true;
        }
        if (letter != '.' || place + 2 >= text.length() || text.charAt(place + 1) != ' ') {
            return false;
        }
        char next = text.charAt(place + 2);
        boolean abbreviation =
                place >= 2 && text.charAt(place - 2) == '.' || place >= 2 && text.charAt(place - 2) == ' ';
        return !abbreviation && !Character.isLowerCase(next) && !Character.isDigit(next) && next != '(';
    }

    private static void append(Sheet sheet, StringBuilder joined, String next) {
        if (joined.isEmpty() || next.isEmpty()) {
            joined.append(next);
            return;
        }
        char last = joined.charAt(joined.length() - 1);
        char first = next.charAt(0);
        if (Folded.isHan(last) || Folded.isHan(first) || symbolGoesOn(joined, next)) {
            joined.append(next);
        } else if (last == '-' && joined.length() > 1 && Character.isLetter(joined.charAt(joined.length() - 2))) {
            appendAfterHyphen(sheet, joined, next);
        } else {
            joined.append(' ').append(next);
        }
    }

    private static boolean symbolGoesOn(StringBuilder joined, String next) {
        var end = joined.substring(Math.max(0, joined.length() - SYMBOL_WITHIN));
        return Character.isLetterOrDigit(next.charAt(0))
                        && next.charAt(0) < 128
                        && (Character.isDigit(next.charAt(0)) || Character.isUpperCase(next.charAt(0)))
                        && SYMBOL_GOES_ON.matcher(end).matches()
                || Character.isLetterOrDigit(end.charAt(end.length() - 1))
                        && SYMBOL_GOES_ON_HERE.matcher(next).matches();
    }

    /** A word parted at the end of a line loses the hyphen, unless the paper writes it with one elsewhere. */
    private static void appendAfterHyphen(Sheet sheet, StringBuilder joined, String next) {
        int start = joined.length() - 1;
        while (start > 0 && Character.isLetter(joined.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < next.length() && Character.isLetter(next.charAt(end))) {
            end++;
        }
        var word = (joined.substring(start) + next.substring(0, end)).toLowerCase(Locale.ROOT);
        if (Character.isLowerCase(next.charAt(0)) && !sheet.hyphenates(word)) {
            joined.setLength(joined.length() - 1);
        }
        joined.append(next);
    }
}
