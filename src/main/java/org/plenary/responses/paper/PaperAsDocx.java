package org.plenary.responses.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.plenary.responses.paper.Line.Kind;

/**
 * Sets a paper as a document: a table for each section with number, question, answer and, small and grey, the key by which the
 * answer is read back in any word processor.
 */
final class PaperAsDocx {

    private static final int POINT = 20;
    private static final String GREY = "8A8A8A";
    private static final List<Integer> WIDTHS = List.of(700, 4300, 4000, 1200);

    private final Paper paper;
    private final XWPFDocument document;

    private PaperAsDocx(Paper paper, XWPFDocument document) {
        this.paper = paper;
        this.document = document;
    }

    static byte[] of(Paper paper) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle(paper.title());
            new PaperAsDocx(paper, document).write();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void write() {
        heading(paper.title(), 1);
        in(document.createParagraph(), paper.lead(), 10, false);
        XWPFTable table = null;
        for (var line : paper.lines()) {
            if (line.kind() == Kind.SECTION) {
                heading(line.label(), 2);
                in(document.createParagraph(), line.hint(), 10, false);
                table = null;
            } else {
                table = table == null ? table() : table;
                fill(table, line);
            }
        }
        page();
    }

    private XWPFTable table() {
        var table = document.createTable(1, WIDTHS.size());
        table.setWidth("100%");
        if (isRightToLeft()) {
            table.getCTTbl().getTblPr().addNewBidiVisual().setVal(true);
        }
        var names = List.of("number", "question", "answer");
        for (int column = 0; column < names.size(); column++) {
            set(cell(table, column), paper.words().text("sharing.column." + names.get(column)), 9, true);
        }
        grey(set(cell(table, names.size()), paper.mark(), 5, false));
        table.getRow(0).setRepeatHeader(true);
        return table;
    }

    private void fill(XWPFTable table, Line line) {
        table.createRow().setCantSplitRow(true);
        boolean question = !line.number().isEmpty() || line.kind() == Kind.QUESTION;
        set(cell(table, 0), line.number(), 9, false);
        set(cell(table, 1), line.label(), 10, question);
        if (!line.hint().isEmpty()) {
            grey(in(cell(table, 1).addParagraph(), line.hint(), 9, false));
        }
        if (!line.how().isEmpty()) {
            grey(in(cell(table, 1).addParagraph(), line.how(), 8, false));
        }
        if (line.isFilledIn()) {
            set(cell(table, 2), line.text(), line.kind() == Kind.BOX ? 12 : 10, false);
            grey(set(cell(table, 3), line.key(), 5, false));
            offer(line, cell(table, 2));
        }
    }

    /** What may be chosen where no list can be unfolded. */
    private void offer(Line line, XWPFTableCell cell) {
        if (line.kind() == Kind.ANSWER && !line.options().isEmpty()) {
            var options = paper.words().text("sharing.options", line.options());
            var label = cell.getTableRow().getCell(1);
            grey(in(label.addParagraph(), options, 9, false));
        }
    }

    private static XWPFTableCell cell(XWPFTable table, int column) {
        return table.getRow(table.getNumberOfRows() - 1).getCell(column);
    }

    private XWPFRun set(XWPFTableCell cell, String text, int size, boolean bold) {
        return in(cell.getParagraphs().getFirst(), text, size, bold);
    }

    private void heading(String text, int level) {
        var paragraph = document.createParagraph();
        in(paragraph, text, 18 - 2 * level, true);
        paragraph.setSpacingBefore(10 * POINT);
        paragraph.setKeepNext(true);
        paragraph.getCTPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }

    private XWPFRun in(XWPFParagraph paragraph, String text, int size, boolean bold) {
        paragraph.setSpacingAfter(2 * POINT);
        var run = paragraph.createRun();
        var lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line], run.getCTR().sizeOfTArray());
        }
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontFamily("Times New Roman");
        var properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        if (isRightToLeft()) {
            paragraph.getCTPPr().addNewBidi().setVal(true);
            properties.addNewRtl().setVal(true);
            properties.addNewSzCs().setVal(BigInteger.valueOf(size * 2L));
        }
        properties.addNewLang().setVal(paper.words().language().tag());
        return run;
    }

    private static void grey(@Nullable XWPFRun run) {
        if (run != null) {
            run.setColor(GREY);
        }
    }

    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margin = section.addNewPgMar();
        var narrow = BigInteger.valueOf(850);
        margin.setLeft(narrow);
        margin.setRight(narrow);
        margin.setTop(narrow);
        margin.setBottom(narrow);
        if (isRightToLeft()) {
            section.addNewBidi().setVal(true);
        }
        for (var table : document.getTables()) {
            for (var row : table.getRows()) {
                for (int column = 0; column < WIDTHS.size(); column++) {
                    row.getCell(column).setWidth(Integer.toString(WIDTHS.get(column)));
                }
            }
        }
    }

    private boolean isRightToLeft() {
        return paper.words().language().direction().equals("rtl");
    }
}
