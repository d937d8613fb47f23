package org.plenary.agenda.paper.text;

import java.util.List;
import org.plenary.agenda.paper.PaperText.Line;
import org.plenary.agenda.paper.UnreadablePaper;

/** Lines of a DOCX file. */
final class DocxLines {

    private DocxLines() {}

    static List<Line> of(String name, byte[] content) {
        throw new UnreadablePaper("paper.broken", name, content.length);
    }
}
