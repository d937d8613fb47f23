package org.plenary.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plenary.web.sheets.UnreadableSheet.Reason;

class SheetsTests {

    @Test
    void oneTextThatManyCellsNameIsReadInEach() throws Exception {
        assertThat(Sheets.read("people.xlsx", sheetRepeating("France", 100), 2_000))
                .hasSize(100);
    }

    @Test
    void oneLongTextThatManyCellsNameIsRefusedBeforeItFillsTheMemory() throws Exception {
        var packed = sheetRepeating("x".repeat(4_000), 100);

        assertThat(packed).hasSizeLessThan(1 << 20);
        assertThatExceptionOfType(UnreadableSheet.class)
                .isThrownBy(() -> Sheets.read("people.xlsx", packed, 2_000))
                .matches(refused -> refused.reason() == Reason.TOO_MANY);
    }

    private static byte[] sheetRepeating(String text, int rows) throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            for (int number = 0; number < rows; number++) {
                var row = sheet.createRow(number);
                for (int column = 0; column < 50; column++) {
                    row.createCell(column).setCellValue(text);
                }
            }
            book.write(bytes);
            return bytes.toByteArray();
        }
    }
}
