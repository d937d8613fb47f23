package org.plenary.agenda.paper.text;

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

    private PdfLines() {
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(false);
    }

    private record Piece(String text, float left, float right, float size, float baseline) {}

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
            pieces.sort(Comparator.comparingDouble(Piece::right).reversed());
        }
        Piece before = null;
        for (var piece : pieces) {
            if (before == null || gap(before, piece) > Math.max(NARROWEST_WIDE_GAP, WIDE_GAP * piece.size())) {
                text.append(before == null ? "" : "\t");
                lefts.add(Math.round(rightToLeft ? RIGHT_EDGE - piece.right() : piece.left()));
            } else {
                text.append(' ');
            }
            text.append(rightToLeft ? withMarkAtEnd(piece.text()) : piece.text());
            before = piece;
        }
        lines.add(new Line(lines.size() + 1, plainLetters(text.toString()), lefts));
        pieces.clear();
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
        return arabic > others;
    }

    /** The mark that ends a piece written from right to left stands at its left, and so came out first. */
    private static String withMarkAtEnd(String text) {
        boolean misplaced = text.length() > 1
                && ".:،؛,;)".indexOf(text.charAt(0)) >= 0
                && Character.isLetterOrDigit(text.charAt(text.length() - 1));
        return misplaced ? text.substring(1).strip() + text.charAt(0) : text;
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
