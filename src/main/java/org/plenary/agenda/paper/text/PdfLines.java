package org.plenary.agenda.paper.text;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiTransform;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.plenary.agenda.paper.PaperText.Line;
import org.plenary.agenda.paper.UnreadablePaper;

/** Lines of a PDF from top to bottom. Wide gaps within a line become tabs, with the place where each part begins. */
final class PdfLines extends PDFTextStripper {

    private static final int MOST_PAGES = 400;
    private static final float SPACE = 0.15f;

    /** Symbols and Latin words, which run to the right in an Arabic line too; a sign for private use holds their place. */
    private static final Pattern LATIN =
            Pattern.compile("(?=[0-9./:-]{0,20}[A-Za-z])[A-Za-z0-9](?:[A-Za-z0-9./:*-]*[A-Za-z0-9*])?");

    private static final char HELD = '\uE000';
    private static final float RIGHT_EDGE = 10_000f;
    private static final float WIDE_GAP = 1.6f;
    private static final float PARAGRAPH_GAP = 1.7f;
    private static final float NARROWEST_WIDE_GAP = 9f;

    /** Letters that fonts give in a form made for printing. */
    private static final Pattern PRINT_FORMS =
            Pattern.compile("[\\uFB00-\\uFDFF\\uFE70-\\uFEFC\\u2E80-\\u2FDF\\uF900-\\uFAFF]+");

    private final List<Line> lines = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private float lastBaseline = -1;
    private int bracketsTurned;
    private int arabicLetters;
    private int otherLetters;

    private PdfLines() {
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(false);
    }

    private record Piece(String text, float left, float right, float size, float baseline) {}

    private final List<TextPosition> letters = new ArrayList<>();

    static List<Line> of(String name, byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadablePaper("paper.long", name, document.getNumberOfPages());
            }
            var reader = new PdfLines();
            reader.writeText(document, new StringWriter());
            if (reader.lines.stream().allMatch(line -> line.text().isBlank())) {
                throw new UnreadablePaper(document.getNumberOfPages() == 0 ? "paper.empty" : "paper.scanned", name);
            }
            return reader.lines;
        } catch (InvalidPasswordException _) {
            throw new UnreadablePaper("paper.locked", name);
        } catch (UnreadablePaper e) {
            throw e;
        } catch (IOException | RuntimeException _) {
            throw new UnreadablePaper("paper.broken", name);
        }
    }

    @Override
    public void writeText(PDDocument document, Writer output) throws IOException {
        super.writeText(document, output);
        endLine();
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
        pieces.add(new Piece(
                text.strip(),
                left.getXDirAdj(),
                right.getXDirAdj() + right.getWidthDirAdj(),
                Math.max(1, left.getFontSizeInPt()),
                left.getYDirAdj()));
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() throws IOException {
        endLine();
        lastBaseline = -1;
        super.writePageEnd();
    }

    private void endLine() {
        if (pieces.isEmpty()) {
            return;
        }
        var first = pieces.getFirst();
        if (lastBaseline >= 0 && first.baseline() - lastBaseline > first.size() * PARAGRAPH_GAP) {
            lines.add(new Line(lines.size() + 1, ""));
        }
        lastBaseline = first.baseline();
        var text = new StringBuilder();
        var lefts = new ArrayList<Integer>();
        boolean rightToLeft = isRightToLeft();
        if (rightToLeft) {
            readFromRight();
        }
        Piece before = null;
        for (var piece : pieces) {
            if (before == null || gap(before, piece) > Math.max(NARROWEST_WIDE_GAP, WIDE_GAP * piece.size())) {
                text.append(before == null ? "" : "\t");
                lefts.add(Math.round(rightToLeft ? RIGHT_EDGE - piece.right() : piece.left()));
            } else {
                text.append(' ');
            }
            text.append(piece.text());
            before = piece;
        }
        lines.add(new Line(lines.size() + 1, plainLetters(text.toString()), lefts));
        pieces.clear();
        letters.clear();
    }

    /** Takes the letters of the line as they stand on the page, and puts the words in the order in which they are read. */
    private void readFromRight() {
        letters.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        var parts = new ArrayList<Piece>();
        var seen = new StringBuilder();
        float left = 0;
        TextPosition before = null;
        for (var letter : letters) {
            float gap = before == null ? 0 : letter.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
            float size = Math.max(1, letter.getFontSizeInPt());
            if (before != null && gap > Math.max(NARROWEST_WIDE_GAP, WIDE_GAP * size)) {
                parts.add(part(seen, left, before));
                seen.setLength(0);
            } else if (before != null && gap > size * SPACE && seen.charAt(seen.length() - 1) != ' ') {
                seen.append(' ');
            }
            left = seen.isEmpty() ? letter.getXDirAdj() : left;
            seen.append(asSeen(letter.getUnicode()));
            before = letter;
        }
        if (before != null) {
            parts.add(part(seen, left, before));
        }
        pieces.clear();
        pieces.addAll(parts.reversed());
    }

    private Piece part(StringBuilder seen, float left, TextPosition last) {
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
        float size = Math.max(1, last.getFontSizeInPt());
        return new Piece(
                withBracketsTurned(read.strip()),
                left,
                last.getXDirAdj() + last.getWidthDirAdj(),
                size,
                last.getYDirAdj());
    }

    /** Some programs write the bracket that is meant, others the one that is seen; those that open come before those that close. */
    private String withBracketsTurned(String text) {
        int opening = text.indexOf('(');
        int closing = text.indexOf(')');
        if (opening >= 0 && closing >= 0) {
            bracketsTurned += closing < opening ? 1 : -1;
        }
        boolean turned = opening >= 0 && closing >= 0 ? closing < opening : bracketsTurned > 0;
        return turned ? text.replace('(', '\0').replace(')', '(').replace('\0', ')') : text;
    }

    /** A sign that stands for several Arabic letters gives them in the order of reading; on the page they run leftwards. */
    private static String asSeen(String letters) {
        var plain = plainLetters(letters);
        boolean arabic = !plain.isEmpty()
                && Character.getDirectionality(plain.charAt(0)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        return arabic && plain.length() > 1 ? new StringBuilder(plain).reverse().toString() : plain;
    }

    private boolean isRightToLeft() {
        int arabic = 0;
        int others = 0;
        for (var piece : pieces) {
            for (int place = 0; place < piece.text().length(); place++) {
                char letter = piece.text().charAt(place);
                boolean isArabic = Character.getDirectionality(letter) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
                arabic += isArabic ? 1 : 0;
                others += !isArabic && Character.isLetter(letter) ? 1 : 0;
            }
        }
        arabicLetters += arabic;
        otherLetters += others;
        return arabic > others || arabic + others > 0 && arabicLetters > otherLetters;
    }

    /** The space between two pieces, whichever way the line is written. */
    private static float gap(Piece before, Piece piece) {
        return Math.max(piece.left() - before.right(), before.left() - piece.right());
    }

    private static String plainLetters(String text) {
        return PRINT_FORMS
                .matcher(text)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        Normalizer.normalize(match.group(), Normalizer.Form.NFKC)));
    }
}
