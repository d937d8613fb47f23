package org.plenary.reports;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Sets a paper of headings and numbered paragraphs as a DOCX, from right to left in Arabic. */
final class PlainDocx {

    private static final int AFTER_HEAD = 360;

    private PlainDocx() {}

    static void write(PlainPaper paper, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            var core = document.getProperties().getCoreProperties();
            core.setTitle(paper.head().title());
            core.setCreator(paper.head().organization());
            pageNumbers(document);
            var text = new DocxText(document, paper.language());
            head(paper.head(), text);
            for (var passage : paper.passages()) {
                if (passage.isHeading()) {
                    text.heading(passage.text(), 2);
                } else {
                    text.body(passage.number() + " " + passage.text());
                }
            }
            text.page();
            document.write(out);
        }
    }

    private static void head(PlainPaper.Head head, DocxText text) {
        text.paragraph(head.organization(), 14, true);
        text.paragraph(head.body(), 12, true);
        text.paragraph(head.session(), 11, true);
        text.paragraph(head.placeAndDates(), 11, false).setSpacingAfter(AFTER_HEAD);
        text.heading(head.title(), 1);
    }

    private static void pageNumbers(XWPFDocument document) {
        var footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setAlignment(ParagraphAlignment.CENTER);
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
