package org.plenary.asking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plenary.responses.offline.KeptForOffline;

/** A focal point who answers: on the page, without a network, or in a spreadsheet. */
final class StateAnswers {

    private static final int ANSWER = 3;
    private static final int KEY = 4;

    private final InBrowser focal;
    private final String own;

    /** @param own the address of the questionnaire as the State sees it */
    StateAnswers(InBrowser focal, String own) {
        this.focal = focal;
        this.own = own;
    }

    void begins() {
        focal.open("/delegation/answers")
                .locator("a.asked-title[href='" + own + "']")
                .click();
        focal.page().locator(".response-begin button").click();
        assertThat(focal.page().locator(".response-begin")).hasCount(0);
    }

    /** Answers all questions of a section that are asked: the first choice of each, or some words. */
    int writes(String section, String words) {
        int answered = fills(focal.open(section(section)), words);
        assertThat(focal.page().locator("[data-status][data-state='saved']")).hasCount(answered);
        return answered;
    }

    /** The same on a train: the page is closed, opened again without a network, and sent when it is back. */
    void writesWithoutNetwork(String section, String words) {
        var page = focal.open(section(section));
        KeptForOffline.isKept(page, section(section), "fieldset[data-question]");
        page.context().setOffline(true);
        int answered = fills(page, words);
        assertThat(page.locator("[data-status][data-state='unsaved']")).hasCount(answered);
        page.close();
        var again = focal.at(page.context().newPage());
        again.open(section(section));
        again.looksOnPhone("offline");
        again.page().context().setOffline(false);
        assertThat(again.page().locator("[data-status][data-state='saved']")).hasCount(answered);
    }

    /**
     * Takes the questionnaire away as a spreadsheet, answers all of it there, gives it in and takes over what it says.
     *
     * @param changes how many questions there are to answer
     */
    void writesInASpreadsheet(String words, int changes) throws IOException {
        var page = focal.open(own + "/files");
        focal.looks("files");
        var taken = focal.takesAway("a[aria-label='XLSX, English']");
        page.locator("#file")
                .setInputFiles(new FilePayload("answers.xlsx", "application/octet-stream", filled(taken, words)));
        page.locator("main form .btn-primary").click();
        assertThat(page.locator("div.sharing-change")).hasCount(changes);
        assertThat(page.locator(".sharing-wrong")).hasCount(0);
        focal.looks("changes");
        page.locator("form[action$='/acceptance'] .btn-primary").click();
        assertThat(page.locator(".notice-done")).isVisible();
    }

    void submits(Page page) {
        var here = focal.at(page);
        here.open(own);
        page.locator(".response-submit summary").click();
        page.locator(".response-submit form button").click();
        assertThat(page.locator(".notice-done")).isVisible();
        assertThat(page.locator(".response-submit")).hasCount(0);
    }

    private String section(String key) {
        return own + "/sections/" + key + "/0";
    }

    private static int fills(Page page, String words) {
        int answered = 0;
        for (var question : page.locator("fieldset[data-question]").all()) {
            if (question.isVisible()) {
                fill(question, words);
                answered++;
            }
        }
        return answered;
    }

    private static void fill(Locator question, String words) {
        var choices = question.locator(".question-option input");
        if (choices.count() > 0) {
            choices.first().check();
        } else {
            question.locator("[name^='x.']").fill(words);
        }
    }

    private static byte[] filled(byte[] taken, String words) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(taken));
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.getSheetAt(0);
            for (var row : sheet) {
                var key = row.getRowNum() < 3 ? null : row.getCell(KEY);
                if (key != null) {
                    row.getCell(ANSWER).setCellValue(answer(book, sheet, row, words));
                }
            }
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** The last of what the cell offers, or some words. */
    private static String answer(XSSFWorkbook book, XSSFSheet sheet, Row row, String words) {
        return sheet.getDataValidations().stream()
                .filter(each -> each.getRegions().getCellRangeAddresses()[0].isInRange(row.getRowNum(), ANSWER))
                .map(each -> each.getValidationConstraint().getFormula1())
                .map(range -> new CellReference(range.substring(range.indexOf(':') + 1)))
                .map(last -> book.getSheetAt(1).getRow(last.getRow()).getCell(0).getStringCellValue())
                .findFirst()
                .orElse(words);
    }
}
