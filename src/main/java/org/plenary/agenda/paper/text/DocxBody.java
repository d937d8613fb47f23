package org.plenary.agenda.paper.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.PaperText.Line;

/** Turns the body of a DOCX file into lines, one for each paragraph or line break. */
final class DocxBody {

    private static final int COLUMN = 1_000;

    private final DocxNumbering numbering;
    private final List<Line> lines = new ArrayList<>();
    private final Deque<Cells> tables = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();

    DocxBody(DocxNumbering numbering) {
        this.numbering = numbering;
    }

    /** The row of a table that is being read: how far right its cells stand. */
    private static final class Cells {
        private int next;
        private int current;
    }

    /** A paragraph that is being read. */
    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private @Nullable String style;
        private @Nullable String list;
        private int level = -1;
    }

    List<Line> read(byte[] content) throws XMLStreamException {
        var xml = DocxLines.xml(content);
        int hidden = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (hidden > 0 || isHidden(xml.getLocalName())) {
                    hidden++;
                } else {
                    start(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (hidden > 0) {
                    hidden--;
                } else {
                    end(xml.getLocalName());
                }
            }
        }
        return lines;
    }

    /** Text that is deleted, or that stands a second time for older programs. */
    private static boolean isHidden(String element) {
        return element.equals("del") || element.equals("moveFrom") || element.equals("Fallback");
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        var paragraph = paragraphs.peek();
        switch (xml.getLocalName()) {
            case "p" -> paragraphs.push(new Paragraph());
            case "tbl" -> tables.push(new Cells());
            case "tr" -> {
                if (!tables.isEmpty()) {
                    tables.element().next = 0;
                }
            }
            case "tc" -> {
                if (!tables.isEmpty()) {
                    tables.element().current = tables.element().next++;
                }
            }
            case "gridSpan" -> {
                if (!tables.isEmpty()) {
                    tables.element().next += DocxLines.number(xml, "val", 1) - 1;
                }
            }
            default -> {
                if (paragraph != null) {
                    startInParagraph(xml, paragraph);
                }
            }
        }
    }

    private void startInParagraph(XMLStreamReader xml, Paragraph paragraph) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> paragraph.text.append(xml.getElementText());
            case "tab" -> paragraph.text.append(' ');
            case "br", "cr" -> paragraph.text.append('\n');
            case "noBreakHyphen" -> paragraph.text.append('-');
            case "pStyle" -> paragraph.style = DocxLines.attribute(xml, "val");
            case "ilvl" -> paragraph.level = DocxLines.number(xml, "val", 0);
            case "numId" -> paragraph.list = DocxLines.attribute(xml, "val");
            default -> {
                // Everything else is how the text looks.
            }
        }
    }

    private void end(String element) {
        switch (element) {
            case "p" -> {
                if (!paragraphs.isEmpty()) {
                    write(paragraphs.pop());
                }
            }
            case "tbl" -> {
                if (!tables.isEmpty()) {
                    tables.pop();
                }
            }
            default -> {
                // Rows and cells end with their paragraphs.
            }
        }
    }

    private void write(Paragraph paragraph) {
        var number = numbering.next(paragraph.list, paragraph.style, paragraph.level);
        var text = number.isEmpty() ? paragraph.text.toString() : number + " " + paragraph.text;
        List<Integer> column = tables.isEmpty() ? List.of() : List.of(tables.element().current * COLUMN);
        for (var line : text.split("\n", -1)) {
            lines.add(new Line(lines.size() + 1, line, line.isBlank() ? List.of() : column));
        }
    }
}
