package org.plenary.agenda.paper.text;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiTransform;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;

/**
 * A row of words on a page of a PDF, in the order of reading.
 *
 * @param rightToLeft whether the words are still written as they are seen, from the left
 * @param afterGap whether more space than usual parts it from the row above
 */
record PdfRow(List<Word> words, boolean rightToLeft, boolean afterGap) {

    private static final float SPACE = 0.15f;
    private static final float RIGHT_EDGE = 10_000f;
    private static final char HELD = '\uE000';

    /** Letters that fonts give in a form made for printing. */
    private static final Pattern PRINT_FORMS =
            Pattern.compile("[\\uFB00-\\uFDFF\\uFE70-\\uFEFC\\u2E80-\\u2FDF\\uF900-\\uFAFF]+");

    /** Symbols and Latin words, which run to the right in an Arabic row too; a sign for private use holds their place. */
    private static final Pattern LATIN =
            Pattern.compile("(?=[0-9./:-]{0,20}[A-Za-z])[A-Za-z0-9](?:[A-Za-z0-9./:*-]*[A-Za-z0-9*])?");

    /** A word with its place on the page. */
    record Word(String text, float left, float right, float size) {}

    /** Where a word begins, measured in the direction of reading. */
    int edge(Word word) {
        return Math.round(rightToLeft ? RIGHT_EDGE - word.right() : word.left());
    }

    /** The space between a word and the one before it. */
    static float gap(Word before, Word word) {
        return Math.max(word.left() - before.right(), before.left() - word.right());
    }

    /** Words that stand together, as they are read. */
    String read(List<Word> together) {
        var joined = new StringBuilder();
        for (var word : rightToLeft ? together.reversed() : together) {
            joined.append(joined.isEmpty() ? "" : " ").append(word.text());
        }
        return plainLetters(rightToLeft ? readFromRight(joined.toString()) : joined.toString());
    }

    /** The words of letters that are read from the right, each written as it is seen, the first at the right. */
    static List<Word> wordsFromRight(List<TextPosition> letters) {
        var sorted = new ArrayList<>(letters);
        sorted.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        var words = new ArrayList<Word>();
        var seen = new StringBuilder();
        float left = 0;
        float right = 0;
        for (var letter : sorted) {
            float size = Math.max(1, letter.getFontSizeInPt());
            boolean blank = letter.getUnicode() == null || letter.getUnicode().isBlank();
            if (!seen.isEmpty() && (blank || letter.getXDirAdj() - right > size * SPACE)) {
                words.add(new Word(seen.toString(), left, right, size));
                seen.setLength(0);
            }
            if (!blank) {
                left = seen.isEmpty() ? letter.getXDirAdj() : left;
                right = letter.getXDirAdj() + letter.getWidthDirAdj();
                seen.append(asSeen(letter.getUnicode()));
            }
        }
        if (!seen.isEmpty()) {
            words.add(new Word(
                    seen.toString(), left, right, Math.max(1, sorted.getLast().getFontSizeInPt())));
        }
        return words.reversed();
    }

    static String plainLetters(String text) {
        return PRINT_FORMS
                .matcher(text)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        Normalizer.normalize(match.group(), Normalizer.Form.NFKC)));
    }

    private static String readFromRight(String seen) {
        var symbols = new ArrayList<String>();
        var held = LATIN.matcher(seen).replaceAll(match -> {
            symbols.add(match.group());
            return String.valueOf((char) (HELD + symbols.size() - 1));
        });
        var read = new BidiTransform()
                .transform(
                        held,
                        Bidi.LTR,
                        BidiTransform.Order.VISUAL,
                        Bidi.RTL,
                        BidiTransform.Order.LOGICAL,
                        BidiTransform.Mirroring.ON,
                        0);
        for (int place = 0; place < symbols.size(); place++) {
            read = read.replace(String.valueOf((char) (HELD + place)), symbols.get(place));
        }
        return read.strip();
    }

    /** A sign that stands for several Arabic letters gives them in the order of reading; on the page they run leftwards. */
    private static String asSeen(String letters) {
        var plain = plainLetters(letters);
        boolean arabic = !plain.isEmpty()
                && Character.getDirectionality(plain.charAt(0)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        return arabic && plain.length() > 1 ? new StringBuilder(plain).reverse().toString() : plain;
    }
}
