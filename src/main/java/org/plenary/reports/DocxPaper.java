package org.plenary.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Sets an agenda as a DOCX in the layout of a paper of the United Nations, from right to left in Arabic. */
final class DocxPaper {

    private static final int TWIPS_PER_POINT = 20;

    private final AgendaPaper paper;
    private final PaperWords words;
    private final DocxText text;

    private DocxPaper(AgendaPaper paper, XWPFDocument document) {
        this.paper = paper;
        this.words = paper.head().words();
        this.text = new DocxText(document, paper.language());
    }

    static void write(AgendaPaper paper, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            new DocxPaper(paper, document).setInto(document);
            document.write(out);
        }
    }

    private void setInto(XWPFDocument document) {
        properties(document);
        pageHead(document);
        head();
        if (!paper.sections().isEmpty()) {
            listOfItems();
            annotations();
        }
        if (!paper.days().isEmpty()) {
            annex(document);
        }
        text.page();
    }

    private void properties(XWPFDocument document) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(paper.head().title());
        core.setCreator(words.text("united-nations"));
        core.setSubjectProperty(paper.symbol());
    }

    private void pageHead(XWPFDocument document) {
        var header = document.createHeader(HeaderFooterType.DEFAULT);
        text.in(header.createParagraph(), paper.symbol(), 9, true).setAlignment(text.end());
        var footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setAlignment(ParagraphAlignment.CENTER);
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void head() {
        var head = paper.head();
        text.paragraph(words.text("united-nations"), 14, true).setSpacingAfter(6 * TWIPS_PER_POINT);
        if (!paper.symbol().isEmpty()) {
            text.paragraph(paper.symbol(), 12, true);
        }
        text.paragraph(head.body(), 12, true);
        text.paragraph(head.session(), 11, true);
        text.paragraph(head.placeAndDates(), 11, false).setSpacingAfter(18 * TWIPS_PER_POINT);
        if (!paper.sections().isEmpty()) {
            text.heading(head.title(), 1);
        }
    }

    private void listOfItems() {
        text.heading(paper.head().listTitle(), 2);
        for (var section : paper.sections()) {
            text.item(section.number(), section.listedTitle(), section.item().level());
        }
    }

    private void annotations() {
        text.heading(words.text("annotations"), 2);
        for (var section : paper.sections()) {
            text.heading(
                    section.number() + " " + section.title(), section.item().level() + 2);
            section.paragraphs().forEach(text::body);
            documents(section.documents());
        }
    }

    private void documents(List<AgendaPaper.Listed> documents) {
        if (!documents.isEmpty()) {
            text.heading(words.text("documents"), 6);
            documents.forEach(listed -> text.body(
                    words.text("document", listed.title(), listed.symbol().text())));
        }
    }

    private void annex(XWPFDocument document) {
        var heading = text.heading(words.text("annex"), 2);
        heading.setPageBreak(!paper.sections().isEmpty());
        text.heading(words.text("organization-of-work"), 2);
        var table = document.createTable(1, 3);
        table.setWidth("100%");
        text.mirror(table);
        row(
                table,
                0,
                words.text("column.time"),
                List.of(words.text("column.plenary")),
                List.of(words.text("column.parallel")));
        table.getRow(0).setRepeatHeader(true);
        for (var day : paper.days()) {
            text.fill(text.across(table.createRow()), List.of(day.name()), true);
            for (var slot : day.slots()) {
                table.createRow().setCantSplitRow(true);
                row(table, table.getNumberOfRows() - 1, slot.hours(), slot.plenary(), slot.parallel());
            }
        }
    }

    private void row(XWPFTable table, int index, String time, List<String> plenary, List<String> parallel) {
        var row = table.getRow(index);
        text.fill(row.getCell(0), List.of(time), index == 0);
        text.fill(row.getCell(1), plenary, index == 0);
        text.fill(row.getCell(2), parallel, index == 0);
    }
}
