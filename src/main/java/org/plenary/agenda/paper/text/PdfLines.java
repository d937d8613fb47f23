package org.plenary.agenda.paper.text;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.plenary.agenda.paper.PaperText.Line;
import org.plenary.agenda.paper.UnreadablePaper;
import org.plenary.agenda.paper.text.PdfRow.Word;

/**
 * Lines of a PDF from top to bottom. Wide gaps within a row, and places where words of many rows begin, part it into
 * columns: they become tabs, with the place where each part begins.
 */
final class PdfLines extends PDFTextStripper {

    private static final int MOST_PAGES = 400;
    private static final float WIDE_GAP = 1.6f;
    private static final float NARROWEST_WIDE_GAP = 9f;
    private static final float GAP_AT_AN_EDGE = 0.36f;
    private static final int ROWS_THAT_MAKE_AN_EDGE = 4;
    private static final float PARAGRAPH_GAP = 1.7f;

    private final List<PdfRow> rows = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<TextPosition> letters = new ArrayList<>();
    private float lastBaseline = -1;
    private int arabicLetters;
    private int otherLetters;
    private int bracketsTurned;

    private PdfLines() {
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(false);
    }

    static List<Line> of(String name, byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadablePaper("paper.long", name, document.getNumberOfPages());
            }
            var reader = new PdfLines();
            reader.writeText(document, new StringWriter());
            reader.endRow();
            if (reader.rows.isEmpty()) {
                throw new UnreadablePaper(document.getNumberOfPages() == 0 ? "paper.empty" : "paper.scanned", name);
            }
            return reader.lines();
        } catch (InvalidPasswordException _) {
            throw new UnreadablePaper("paper.locked", name);
        } catch (UnreadablePaper e) {
            throw e;
        } catch (IOException | RuntimeException _) {
            throw new UnreadablePaper("paper.broken", name);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (positions.isEmpty() || text.isBlank()) {
            return;
        }
        var left = positions.stream()
                .min(Comparator.comparingDouble(TextPosition::getXDirAdj))
                .orElseThrow();
        var right = positions.stream()
                .max(Comparator.comparingDouble(place -> place.getXDirAdj() + place.getWidthDirAdj()))
                .orElseThrow();
        letters.addAll(positions);
        words.add(new Word(
                text.strip(),
                left.getXDirAdj(),
                right.getXDirAdj() + right.getWidthDirAdj(),
                Math.max(1, left.getFontSizeInPt())));
    }

    @Override
    protected void writeLineSeparator() {
        endRow();
    }

    @Override
    protected void writePageEnd() throws IOException {
        endRow();
        lastBaseline = -1;
        super.writePageEnd();
    }

    private void endRow() {
        if (words.isEmpty()) {
            return;
        }
        float baseline = letters.getFirst().getYDirAdj();
        boolean afterGap =
                lastBaseline >= 0 && baseline - lastBaseline > words.getFirst().size() * PARAGRAPH_GAP;
        lastBaseline = baseline;
        boolean rightToLeft = isRightToLeft();
        var read = rightToLeft ? PdfRow.wordsFromRight(letters) : List.copyOf(words);
        if (!read.isEmpty()) {
            rows.add(new PdfRow(read, rightToLeft, afterGap));
        }
        words.clear();
        letters.clear();
    }

    private boolean isRightToLeft() {
        int arabic = 0;
        int others = 0;
        for (var word : words) {
            for (char letter : PdfRow.plainLetters(word.text()).toCharArray()) {
                boolean isArabic = Character.getDirectionality(letter) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
                arabic += isArabic ? 1 : 0;
                others += !isArabic && Character.isLetter(letter) ? 1 : 0;
            }
        }
        arabicLetters += arabic;
        otherLetters += others;
        return arabic > others || arabicLetters > otherLetters;
    }

    private List<Line> lines() {
        var edges = edges();
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            if (row.afterGap()) {
                lines.add(new Line(lines.size() + 1, ""));
            }
            var text = new StringBuilder();
            var lefts = new ArrayList<Integer>();
            var together = new ArrayList<Word>();
            for (var word : row.words()) {
                if (!together.isEmpty() && isParted(row, together.getLast(), word, edges)) {
                    append(row, text, lefts, together);
                }
                together.add(word);
            }
            append(row, text, lefts, together);
            lines.add(new Line(lines.size() + 1, text.toString(), lefts));
        }
        return lines;
    }

    private void append(PdfRow row, StringBuilder text, List<Integer> lefts, List<Word> together) {
        var read = row.read(together);
        lefts.add(row.edge(together.getFirst()));
        text.append(text.isEmpty() ? "" : "\t").append(row.rightToLeft() ? withBracketsTurned(read) : read);
        together.clear();
    }

    private static boolean isParted(PdfRow row, Word before, Word word, Map<Integer, Integer> edges) {
        float gap = PdfRow.gap(before, word);
        return gap > Math.max(NARROWEST_WIDE_GAP, WIDE_GAP * word.size())
                || gap > word.size() * GAP_AT_AN_EDGE && rowsAt(edges, row.edge(word)) >= ROWS_THAT_MAKE_AN_EDGE;
    }

    private static int rowsAt(Map<Integer, Integer> edges, int edge) {
        return edges.getOrDefault(edge - 1, 0) + edges.getOrDefault(edge, 0) + edges.getOrDefault(edge + 1, 0);
    }

    /** How many rows have a word that begins at a place behind a gap somewhat wider than usual. */
    private Map<Integer, Integer> edges() {
        var edges = new HashMap<Integer, Integer>();
        for (var row : rows) {
            for (int place = 1; place < row.words().size(); place++) {
                var word = row.words().get(place);
                if (PdfRow.gap(row.words().get(place - 1), word) > word.size() * GAP_AT_AN_EDGE) {
                    edges.merge(row.edge(word), 1, Integer::sum);
                }
            }
        }
        return edges;
    }

    /** Some programs write the bracket that is meant, others the one that is seen; those that open come first. */
    private String withBracketsTurned(String text) {
        int opening = text.indexOf('(');
        int closing = text.indexOf(')');
        if (opening >= 0 && closing >= 0) {
            bracketsTurned += closing < opening ? 1 : -1;
        }
        boolean turned = opening >= 0 && closing >= 0 ? closing < opening : bracketsTurned > 0;
        return turned ? text.replace('(', '\0').replace(')', '(').replace('\0', ')') : text;
    }
}
