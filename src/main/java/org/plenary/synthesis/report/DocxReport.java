package org.plenary.synthesis.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.plenary.synthesis.report.Report.Bar;
import org.plenary.synthesis.report.Report.Paragraph;
import org.plenary.synthesis.report.Report.Sentence;

/** Sets a synthesis report as DOCX, with real footnotes. */
final class DocxReport {

    private static final int POINT = 20;
    /** A bar of one hundred per cent is this many blocks long. */
    private static final int BLOCKS = 20;

    private final XWPFDocument document;
    private final Report report;

    private DocxReport(XWPFDocument document, Report report) {
        this.document = document;
        this.report = report;
    }

    static byte[] of(Report report) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createFootnotes();
            new DocxReport(document, report).write();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void write() {
        heading(report.title(), 1);
        run(paragraph(), report.lead(), 10);
        for (var part : report.parts()) {
            heading(part.heading(), 2);
            part.paragraphs().forEach(this::numbered);
        }
        heading(report.annex().heading(), 2);
        annex();
    }

    private void numbered(Paragraph numbered) {
        var paragraph = paragraph();
        run(paragraph, numbered.number() + ". ", 10);
        numbered.sentences().forEach(sentence -> sentence(paragraph, sentence));
        if (!numbered.bars().isEmpty()) {
            bars(numbered);
        }
    }

    private void sentence(XWPFParagraph paragraph, Sentence sentence) {
        run(paragraph, sentence.text(), 10);
        if (sentence.footnote() > 0) {
            var footnote = document.createFootnote();
            paragraph.addFootnoteReference(footnote);
            run(footnote.createParagraph(), " " + sentence.states(), 8);
        }
        run(paragraph, " ", 10);
    }

    private void bars(Paragraph numbered) {
        var table = document.createTable(numbered.bars().size(), 3);
        table.setWidth("100%");
        for (int row = 0; row < numbered.bars().size(); row++) {
            Bar bar = numbered.bars().get(row);
            cell(table.getRow(row).getCell(0), bar.label());
            cell(table.getRow(row).getCell(1), "■".repeat(Math.round(bar.percent() * BLOCKS / 100f)));
            cell(table.getRow(row).getCell(2), bar.number() + " (" + bar.percent() + " %)");
        }
        document.createParagraph();
    }

    private void annex() {
        var annex = report.annex();
        var table =
                document.createTable(annex.rows().size() + 1, annex.columns().size());
        table.setWidth("100%");
        for (int column = 0; column < annex.columns().size(); column++) {
            cell(table.getRow(0).getCell(column), annex.columns().get(column));
            for (int row = 0; row < annex.rows().size(); row++) {
                cell(
                        table.getRow(row + 1).getCell(column),
                        annex.rows().get(row).get(column));
            }
        }
    }

    private void cell(XWPFTableCell cell, String text) {
        var paragraph = cell.getParagraphs().getFirst();
        direct(paragraph);
        run(paragraph, text, 9);
    }

    private void heading(String text, int level) {
        var paragraph = paragraph();
        paragraph.setSpacingBefore(10 * POINT);
        paragraph.setKeepNext(true);
        paragraph.getCTPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        run(paragraph, text, 16 - 2 * level).setBold(true);
    }

    private XWPFParagraph paragraph() {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(4 * POINT);
        direct(paragraph);
        return paragraph;
    }

    private void direct(XWPFParagraph paragraph) {
        if (report.isRightToLeft()) {
            var properties = paragraph.getCTP().isSetPPr()
                    ? paragraph.getCTPPr()
                    : paragraph.getCTP().addNewPPr();
            properties.addNewBidi().setVal(true);
        }
    }

    private XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        var run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setFontFamily("Times New Roman");
        var properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        if (report.isRightToLeft()) {
            properties.addNewRtl().setVal(true);
            properties.addNewSzCs().setVal(BigInteger.valueOf(size * 2L + 4));
        }
        properties.addNewLang().setVal(report.language());
        return run;
    }
}
