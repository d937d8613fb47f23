package org.plenary.questionnaires.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plenary.questionnaires.form.Form;

/**
 * Questionnaires as <a href="https://xlsform.org">XLSForm</a>, the spreadsheets in which the tools of surveys exchange their
 * forms: written so that those tools read them, and read from any of them. What was written here comes back as it was.
 */
public final class XlsForm {

    /** More than a spreadsheet lets into one cell is cut off. */
    private static final int LONGEST = 32_767;

    private static final int WIDTH_OF_COLUMN = 24 * 256;

    private XlsForm() {}

    /** The form as a workbook with the sheets {@code survey}, {@code choices} and {@code settings}. */
    public static byte[] write(String code, int version, Form form) {
        var rows = new XlsFormRows(form);
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var bold = headStyle(workbook);
            fill(workbook.createSheet("survey"), rows.survey(), bold);
            fill(workbook.createSheet("choices"), rows.choices(), bold);
            fill(workbook.createSheet("settings"), List.of(rows.settings(code, version)), bold);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The form that a workbook holds, with a report of what has no equal here.
     *
     * @param name of the file, which names the questionnaire where its settings do not
     * @throws UnreadableQuestionnaire if it is none
     */
    public static ReadQuestionnaire read(String name, byte[] content) throws UnreadableQuestionnaire {
        return new XlsFormReader(XlsFormTables.of(content)).read(name);
    }

    /** Whether a file is a workbook by its first bytes, whatever its name says. */
    public static boolean isWorkbook(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    private static CellStyle headStyle(XSSFWorkbook workbook) {
        var font = workbook.createFont();
        font.setBold(true);
        var style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    /** Every cell is a text, so that nothing in it is ever reckoned. */
    private static void fill(XSSFSheet sheet, List<Map<String, String>> rows, CellStyle bold) {
        var heads = new LinkedHashSet<>(XlsFormTables.ORDER);
        var used = new LinkedHashSet<String>();
        rows.forEach(row -> used.addAll(row.keySet()));
        heads.addAll(used);
        heads.retainAll(used);
        var columns = List.copyOf(heads);
        var first = sheet.createRow(0);
        for (int column = 0; column < columns.size(); column++) {
            var cell = first.createCell(column);
            cell.setCellValue(columns.get(column));
            cell.setCellStyle(bold);
            sheet.setColumnWidth(column, WIDTH_OF_COLUMN);
        }
        for (int number = 0; number < rows.size(); number++) {
            var line = sheet.createRow(number + 1);
            for (int column = 0; column < columns.size(); column++) {
                var text = rows.get(number).getOrDefault(columns.get(column), "");
                if (!text.isEmpty()) {
                    line.createCell(column).setCellValue(text.substring(0, Math.min(text.length(), LONGEST)));
                }
            }
        }
        sheet.createFreezePane(0, 1);
    }
}
