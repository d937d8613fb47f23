package org.plenary.reports;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.plenary.languages.Language;

/** Sets paragraphs of one language into a DOCX: direction, fonts of the script, outline levels. */
final class DocxText {

    private static final int POINT = 20;
    private static final int BODY_SIZE = 10;

    private final XWPFDocument document;
    private final Language language;

    DocxText(XWPFDocument document, Language language) {
        this.document = document;
        this.language = language;
    }

    /** Where a line ends: at the right, in Arabic at the left. Word mirrors "right" in paragraphs set right to left. */
    ParagraphAlignment end() {
        return ParagraphAlignment.END;
    }

    XWPFParagraph paragraph(String text, int size, boolean bold) {
        return in(document.createParagraph(), text, size, bold);
    }

    XWPFParagraph body(String text) {
        var paragraph = paragraph(text, BODY_SIZE, false);
        paragraph.setSpacingAfter(6 * POINT);
        return paragraph;
    }

    /** A heading; the outline level lets a reader's program find its way. */
    XWPFParagraph heading(String text, int level) {
        var paragraph = paragraph(text, Math.max(BODY_SIZE, 16 - 2 * level), true);
        paragraph.setSpacingBefore(12 * POINT);
        paragraph.setSpacingAfter(6 * POINT);
        paragraph.setKeepNext(true);
        paragraph.getCTPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        return paragraph;
    }

    /** A line of the list of items, its number hanging before it. */
    void item(String number, String title, int level) {
        var paragraph = body(number + " " + title);
        paragraph.setIndentationLeft(level * 24 * POINT);
        paragraph.setIndentationHanging(24 * POINT);
    }

    void fill(XWPFTableCell cell, List<String> texts, boolean bold) {
        for (int index = 0; index < texts.size(); index++) {
            var paragraph = index == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            in(paragraph, texts.get(index), BODY_SIZE - 1, bold).setSpacingAfter(3 * POINT);
        }
    }

    /** Makes one cell of a row, as wide as the table. */
    XWPFTableCell across(XWPFTableRow row) {
        int columns = row.getTableCells().size();
        for (int cell = columns - 1; cell > 0; cell--) {
            row.removeCell(cell);
        }
        var only = row.getCell(0);
        var properties = only.getCTTc().isSetTcPr()
                ? only.getCTTc().getTcPr()
                : only.getCTTc().addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        return only;
    }

    /** Puts the first column at the right in a table set from right to left. */
    void mirror(XWPFTable table) {
        if (isRightToLeft()) {
            var properties = table.getCTTbl().getTblPr();
            (properties.isSetBidiVisual() ? properties.getBidiVisual() : properties.addNewBidiVisual()).setVal(true);
        }
    }

    /** The page: A4 with margins of a conference paper. */
    void page() {
        var body = document.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        if (isRightToLeft()) {
            section.addNewBidi().setVal(true);
        }
    }

    XWPFParagraph in(XWPFParagraph paragraph, String text, int size, boolean bold) {
        var run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(bold);
        var properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        fonts(properties);
        if (isRightToLeft()) {
            var format = paragraph.getCTP().isSetPPr()
                    ? paragraph.getCTP().getPPr()
                    : paragraph.getCTP().addNewPPr();
            format.addNewBidi().setVal(true);
            properties.addNewRtl().setVal(true);
            properties.addNewSzCs().setVal(BigInteger.valueOf(size * 2L + 4));
            properties.addNewBCs().setVal(bold);
        }
        return paragraph;
    }

    private void fonts(CTRPr properties) {
        var fonts = properties.sizeOfRFontsArray() > 0 ? properties.getRFontsArray(0) : properties.addNewRFonts();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setCs("Traditional Arabic");
        fonts.setEastAsia("SimSun");
        var spoken = properties.addNewLang();
        spoken.setVal(language.tag());
        switch (language) {
            case ARABIC -> spoken.setBidi("ar-SA");
            case CHINESE -> spoken.setEastAsia("zh-CN");
            default -> spoken.setVal(language.tag());
        }
    }

    private boolean isRightToLeft() {
        return language == Language.ARABIC;
    }
}
