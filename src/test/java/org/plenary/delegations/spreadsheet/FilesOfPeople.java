package org.plenary.delegations.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files of people as delegations send them. */
public final class FilesOfPeople {

    static final String HEAD =
            "Delegation,Given names,Family name,Function in the delegation,Position,Listed (yes or no)\n";

    private FilesOfPeople() {}

    /** People of Cameroon in a spreadsheet whose heads are in French; the first represents. */
    public static byte[] french(int people) throws IOException {
        try (var book = new SXSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Délégation");
            fill(
                    sheet.createRow(0),
                    "Délégation",
                    "Titre avant le nom",
                    "Prénoms",
                    "Nom de famille",
                    "Qualité dans la délégation",
                    "Sur la liste (oui ou non)");
            for (int line = 1; line <= people; line++) {
                fill(
                        sheet.createRow(line),
                        "Cameroun",
                        "Mme",
                        "Aïcha" + line,
                        "Ngono" + line,
                        line == 1 ? "Représentant" : "Conseiller",
                        "oui");
            }
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** Where the preview of a file that was taken stands. */
    public static String redirected(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static void fill(org.apache.poi.ss.usermodel.Row row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }
}
