package org.plenary.agenda.paper.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plenary.agenda.paper.PaperText.Line;
import org.plenary.agenda.paper.UnreadablePaper;

/** Takes the lines out of a file of a kind that its first bytes tell. */
public final class PaperFile {

    /** No agenda is longer; what is, would only keep the desk busy. */
    private static final int LONGEST_TEXT = 3_000_000;

    private static final int MOST_LINES = 60_000;

    private PaperFile() {}

    /** @throws UnreadablePaper if it is empty, of another kind, locked, broken, or too long */
    public static List<Line> lines(String name, byte[] content) {
        var lines = linesOf(name, content);
        if (lines.stream().allMatch(line -> line.text().isBlank())) {
            throw new UnreadablePaper("paper.empty", name);
        }
        long letters = lines.stream().mapToLong(line -> line.text().length()).sum();
        if (letters > LONGEST_TEXT || lines.size() > MOST_LINES) {
            throw new UnreadablePaper("paper.long", name, lines.size());
        }
        return lines;
    }

    private static List<Line> linesOf(String name, byte[] content) {
        if (content.length == 0) {
            throw new UnreadablePaper("paper.empty", name);
        }
        if (startsWith(content, "%PDF-", 1024)) {
            return PdfLines.of(name, content);
        }
        if (content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] <= 8) {
            return DocxLines.of(name, content);
        }
        if (content.length > 8 && (content[0] & 0xFF) == 0xD0 && (content[1] & 0xFF) == 0xCF) {
            throw new UnreadablePaper(isLocked(content) ? "paper.locked" : "paper.old-word", name);
        }
        return PlainLines.of(name, content);
    }

    /** Whether an old container of Office holds a document that is locked with a password. */
    private static boolean isLocked(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, 1 << 20), StandardCharsets.UTF_16LE);
        var shifted = new String(content, 1, Math.min(content.length, 1 << 20) - 1, StandardCharsets.UTF_16LE);
        return start.contains("EncryptedPackage") || shifted.contains("EncryptedPackage");
    }

    /** Whether the mark stands within the first bytes: a PDF may have some before its own. */
    private static boolean startsWith(byte[] content, String mark, int within) {
        int last = Math.min(within, content.length - mark.length());
        for (int start = 0; start <= last; start++) {
            int matched = 0;
            while (matched < mark.length() && content[start + matched] == mark.charAt(matched)) {
                matched++;
            }
            if (matched == mark.length()) {
                return true;
            }
        }
        return false;
    }
}
