package org.plenary.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Sets a circulated list as a DOCX, from right to left in Arabic. */
final class DocxCirculatedList {

    private DocxCirculatedList() {}

    static void write(CirculatedListPaper paper, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            setInto(document, paper, new DocxText(document, paper.language()));
            document.write(out);
        }
    }

    private static void setInto(XWPFDocument document, CirculatedListPaper paper, DocxText text) {
        var head = paper.head();
        document.getProperties().getCoreProperties().setTitle(paper.title());
        text.paragraph(head.organization(), 14, true);
        if (!head.symbol().isEmpty()) {
            text.paragraph(head.symbol(), 12, true);
        }
        text.paragraph(head.body(), 12, true);
        text.paragraph(head.session(), 11, true);
        text.paragraph(head.placeAndDates(), 11, false);
        text.heading(paper.title(), 1);
        text.body(paper.about());
        text.body(paper.circulated());
        var table = document.createTable(1, paper.columns().size());
        table.setWidth("100%");
        text.mirror(table);
        fill(table, 0, paper.columns(), text);
        table.getRow(0).setRepeatHeader(true);
        for (var row : paper.rows()) {
            table.createRow().setCantSplitRow(true);
            fill(table, table.getNumberOfRows() - 1, row, text);
        }
        text.page();
    }

    private static void fill(XWPFTable table, int index, List<String> cells, DocxText text) {
        var row = table.getRow(index);
        for (int column = 0; column < cells.size(); column++) {
            text.fill(row.getCell(column), List.of(cells.get(column)), index == 0);
        }
    }
}
