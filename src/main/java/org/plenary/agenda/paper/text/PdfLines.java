package org.plenary.agenda.paper.text;

import java.util.List;
import org.plenary.agenda.paper.PaperText.Line;
import org.plenary.agenda.paper.UnreadablePaper;

/** Lines of a PDF. */
final class PdfLines {

    private PdfLines() {}

    static List<Line> of(String name, byte[] content) {
        throw new UnreadablePaper("paper.broken", name, content.length);
    }
}
