package org.plenary.responses.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plenary.responses.paper.Line.Kind;

/**
 * Sets a paper as a spreadsheet: number, question, how to answer, answer, and a hidden column of keys. Only answers can be
 * changed while the sheet is protected, which it is without a password. Every answer is a text, whatever it begins with.
 */
final class PaperAsXlsx {

    static final int ANSWER = 3;
    static final int KEY = 4;

    private static final int LONGEST_CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int LETTER = 256;
    private static final int HEAD = 2;

    private final Paper paper;
    private final XSSFSheet sheet;
    private final XSSFSheet lists;
    private final Styles styles;
    private final Map<List<String>, String> ranges = new HashMap<>();
    private int next;

    private PaperAsXlsx(Paper paper, XSSFWorkbook book) {
        this.paper = paper;
        this.sheet = book.createSheet(paper.words().text("sharing.sheet"));
        this.lists = book.createSheet("Lists");
        this.styles = new Styles(book);
        book.setSheetVisibility(1, SheetVisibility.HIDDEN);
    }

    static byte[] of(Paper paper) throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            book.getProperties().getCoreProperties().setTitle(paper.title());
            new PaperAsXlsx(paper, book).write();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void write() {
        head();
        paper.lines().forEach(this::line);
        sheet.setRightToLeft(paper.words().language().direction().equals("rtl"));
        sheet.setColumnWidth(0, 8 * LETTER);
        sheet.setColumnWidth(1, 60 * LETTER);
        sheet.setColumnWidth(2, 24 * LETTER);
        sheet.setColumnWidth(ANSWER, 60 * LETTER);
        sheet.setColumnHidden(KEY, true);
        sheet.createFreezePane(0, HEAD + 1);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void head() {
        put(row(), 1, paper.title(), styles.section);
        put(row(), 1, paper.lead(), styles.label);
        var head = row();
        var names = List.of("number", "question", "how", "answer");
        for (int column = 0; column < names.size(); column++) {
            put(head, column, paper.words().text("sharing.column." + names.get(column)), styles.section);
        }
        put(head, KEY, paper.mark(), styles.label);
    }

    private void line(Line line) {
        var row = row();
        var label = line.kind() == Kind.SECTION ? styles.section : styles.label;
        put(row, 0, line.number(), label);
        put(
                row,
                1,
                (line.label() + "\n" + line.hint()).strip(),
                line.kind() == Kind.QUESTION ? styles.question : label);
        put(row, 2, line.how(), styles.how);
        if (line.isFilledIn()) {
            put(row, ANSWER, line.text(), styles.answer);
            put(row, KEY, line.key(), styles.label);
            offer(line.options(), row.getRowNum());
        }
    }

    private Row row() {
        return sheet.createRow(next++);
    }

    private static void put(Row row, int column, String text, XSSFCellStyle style) {
        var cell = row.createCell(column);
        // No answer is that long, but a question with its help may be.
        cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        cell.setCellStyle(style);
    }

    /** Shows a list to choose from. A list in a sheet of its own may be as long as it is. */
    private void offer(List<String> options, int row) {
        if (options.isEmpty()) {
            return;
        }
        var range = ranges.computeIfAbsent(options, this::listed);
        var offering = sheet.getDataValidationHelper();
        var validation = offering.createValidation(
                offering.createFormulaListConstraint(range), new CellRangeAddressList(row, row, ANSWER, ANSWER));
        validation.setShowErrorBox(true);
        validation.createErrorBox(
                paper.words().text("sharing.column.answer"), paper.words().text("sharing.how.one"));
        sheet.addValidationData(validation);
    }

    private String listed(List<String> options) {
        int from = lists.getPhysicalNumberOfRows();
        for (int number = 0; number < options.size(); number++) {
            lists.createRow(from + number).createCell(0).setCellValue(options.get(number));
        }
        return "Lists!$A$%d:$A$%d".formatted(from + 1, from + options.size());
    }

    private static final class Styles {

        private final XSSFCellStyle section;
        private final XSSFCellStyle question;
        private final XSSFCellStyle label;
        private final XSSFCellStyle how;
        private final XSSFCellStyle answer;

        Styles(XSSFWorkbook book) {
            section = style(book, true, IndexedColors.BLACK);
            section.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            section.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            question = style(book, true, IndexedColors.BLACK);
            label = style(book, false, IndexedColors.BLACK);
            how = style(book, false, IndexedColors.GREY_50_PERCENT);
            answer = style(book, false, IndexedColors.BLACK);
            answer.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
            answer.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            answer.setLocked(false);
            answer.setQuotePrefixed(true);
            answer.setDataFormat(book.createDataFormat().getFormat("@"));
        }

        private static XSSFCellStyle style(XSSFWorkbook book, boolean bold, IndexedColors color) {
            var font = book.createFont();
            font.setBold(bold);
            font.setColor(color.getIndex());
            var style = book.createCellStyle();
            style.setFont(font);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            return style;
        }
    }
}
