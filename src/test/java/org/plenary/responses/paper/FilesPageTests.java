package org.plenary.responses.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.delegations.FocalPoints;
import org.plenary.delegations.FocalPoints.FocalPoint;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.form.QuestionKind;
import org.plenary.responses.AskedStates;
import org.plenary.responses.WithResponses;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A response filled in on paper")
@WithResponses
class FilesPageTests {

    private FocalPoints focalPoints;
    private FocalPoint peru;
    private String own;

    @BeforeEach
    void openCycle(@Autowired AskedStates asked) {
        var key = asked.ask(FormInOrder.form(), "PER", "FRA");
        own = AskedStates.own(key);
        focalPoints = asked.focalPoints();
        peru = focalPoints.of("PER");
    }

    @AfterEach
    void takeAccountsOut() {
        focalPoints.close();
    }

    @Test
    void paperIsOfferedInTheLanguagesOfTheQuestionnaire() {
        assertThat(peru.page(own + "/files").select(".sharing-papers a")).hasSize(4);
    }

    @Test
    void onlyWhatWasChangedIsTakenOnceItIsAccepted() throws Exception {
        answer("practice", "x.practice", "as before");
        var preview = give("answers.xlsx", filled(sheet -> set(sheet, "offence", "Yes, in part")));

        assertThat(peru.page(preview).select(".sharing-change").text())
                .contains("Question offence", "Yes, in part")
                .doesNotContain("Question practice");
        assertThat(chosen("offence")).isEmpty();

        accept(preview);

        assertThat(chosen("offence")).containsExactly("partly");
        assertThat(peru.page(own + "/sections/article-5/0")
                        .select("[name=x.practice]")
                        .val())
                .isEqualTo("as before");
    }

    @Test
    void answerChangedOnTheSiteMeanwhileIsDecidedByAPerson() throws Exception {
        var file = filled(sheet -> set(sheet, "offence", "Yes"));
        answer("offence", "v.offence", "no");
        var preview = give("answers.xlsx", file);

        var conflict = peru.page(preview).select("fieldset.sharing-change");
        assertThat(conflict.text()).contains("No", "Yes");
        peru.post(preview + "/acceptance", "take.offence", "site");
        assertThat(chosen("offence")).containsExactly("no");

        var again = give("answers.xlsx", file);
        peru.post(
                again + "/acceptance",
                "take.offence",
                peru.page(again).select("fieldset [value^=paper]").val());
        assertThat(chosen("offence")).containsExactly("yes");
    }

    @Test
    void answerChangedWhileThePreviewIsReadIsNotOverwritten() throws Exception {
        var preview = give("answers.xlsx", filled(sheet -> set(sheet, "offence", "Yes")));
        answer("offence", "v.offence", "no");

        accept(preview);

        assertThat(chosen("offence")).containsExactly("no");
    }

    @Test
    void formulaIsNeverReckonedAndSaidWithItsCell() throws Exception {
        var preview = give(
                "answers.xlsx",
                filled(sheet -> row(sheet, "practice")
                        .getCell(PaperAsXlsx.ANSWER)
                        .setCellFormula("WEBSERVICE(\"http://example.org\")")));

        assertThat(peru.page(preview).select(".sharing-wrong").text()).contains("cell D", "formula");
    }

    @Test
    void mergedCellsAreSaidAndTakeNothing() throws Exception {
        var preview = give("answers.xlsx", filled(sheet -> {
            int row = row(sheet, "offence").getRowNum();
            set(sheet, "offence", "Yes");
            sheet.addMergedRegion(new CellRangeAddress(row, row + 1, PaperAsXlsx.ANSWER, PaperAsXlsx.ANSWER));
        }));

        assertThat(peru.page(preview).select(".sharing-wrong").text()).contains("Question offence", "merged");
    }

    @Test
    void moreMergedCellsThanAnyoneMakesAreRefused() throws Exception {
        var file = filled(sheet -> {
            for (int row = 100; row <= 300; row++) {
                sheet.addMergedRegion(new CellRangeAddress(row, row, 3, 4));
            }
        });

        assertThat(refused("answers.xlsx", file)).contains("broken");
    }

    @Test
    void renamedHeadingIsReadByTheKeysBesideIt() throws Exception {
        var preview = give("answers.xlsx", filled(sheet -> {
            set(sheet, "offence", "YES");
            sheet.getRow(2).getCell(PaperAsXlsx.ANSWER).setCellValue("What we say");
        }));

        assertThat(peru.page(preview).select(".sharing-change").text()).contains("Question offence");
    }

    @Test
    void missingColumnOfKeysIsNamed() throws Exception {
        assertThat(refused(
                        "answers.xlsx",
                        filled(sheet -> sheet.forEach(row -> {
                            if (row.getCell(PaperAsXlsx.KEY) != null) {
                                row.removeCell(row.getCell(PaperAsXlsx.KEY));
                            }
                        }))))
                .contains("column with the keys");
    }

    @Test
    void answerOfFiveMillionLettersIsRefusedAndTheRestIsTaken() throws Exception {
        var preview = give("answers.xlsx", filled(sheet -> {
            set(sheet, "practice", "x".repeat(30_000));
            set(sheet, "offence", "No");
        }));

        assertThat(peru.page(preview).select(".sharing-wrong").text()).contains("20,000 characters");
        accept(preview);
        assertThat(chosen("offence")).containsExactly("no");
        assertThat(refused("answers.xlsx", new byte[6_000_000])).contains("5 MB");
    }

    @Test
    void filesThatAreNotWhatTheySayAreRefused() throws Exception {
        assertThat(refused("answers.xlsx", "yes".getBytes(StandardCharsets.UTF_8)))
                .contains("neither");
        assertThat(refused("answers.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .contains("old kind");
        assertThat(refused("answers.docx", zip("word/document.xml", "not XML".getBytes(StandardCharsets.UTF_8))))
                .contains("broken");
        assertThat(refused("answers.xlsx", zip("xl/workbook.xml", new byte[60 << 20])))
                .contains("unpacks");
    }

    @Test
    void fileOfAnotherStateIsRefused() throws Exception {
        var file = filled(sheet -> {});

        assertThat(refused(focalPoints.of("FRA"), "answers.xlsx", file)).contains("another State");
    }

    @Test
    void memberOfTheDelegationTakesThePaperAndGivesNoneIn() throws Exception {
        var file = filled(sheet -> set(sheet, "offence", "Yes"));
        var member = focalPoints.of("PER", "MEMBER_OF_DELEGATION");

        assertThat(member.get(own + "/files/answers.docx")).hasStatusOk();
        assertThat(member.give(own + "/files", "file", "answers.xlsx", file))
                .hasStatus3xxRedirection()
                .hasHeader("Location", own + "/files");
    }

    @Test
    void entryTakenOutIsNotOnThePaperAndThoseAfterItAreReadBack(@Autowired AskedStates asked) throws Exception {
        var question = FormInOrder.question("practice", QuestionKind.LONG_TEXT, null);
        own = AskedStates.own(asked.ask(FormInOrder.of(true, List.of(question)), "PER"));
        for (int entry = 1; entry <= 3; entry++) {
            peru.post(own + "/sections/article-5/" + entry, "seen.practice", "0", "x.practice", "Entry " + entry);
        }
        peru.post(own + "/sections/article-5/2/removal");

        var preview = give("answers.xlsx", filled(sheet -> {
            assertThat(rows(sheet, "practice@2")).isEmpty();
            set(sheet, "practice@3", "As the paper says");
        }));

        assertThat(peru.page(preview).select(".sharing-change").text()).contains("As the paper says");
    }

    private void answer(String question, String field, String value) {
        peru.post(own + "/sections/article-5/0/answers/" + question, "seen." + question, "0", field, value);
    }

    private List<String> chosen(String question) {
        return peru.page(own + "/sections/article-5/0")
                .select("[name=v." + question + "][checked]")
                .eachAttr("value");
    }

    private void accept(String preview) {
        var fields = peru.page(preview).select("input[type=checkbox]").stream()
                .flatMap(box -> Stream.of(box.attr("name"), box.val()))
                .toArray(String[]::new);
        peru.post(preview + "/acceptance", fields);
    }

    /** The address of the preview. */
    private String give(String name, byte[] content) {
        var sent = peru.give(own + "/files", "file", name, content);
        var address = sent.getResponse().getHeader("Location");
        assertThat(address).matches(own + "/files/[0-9]+");
        return address == null ? "" : address;
    }

    private String refused(String name, byte[] content) {
        return refused(peru, name, content);
    }

    private String refused(FocalPoint who, String name, byte[] content) {
        var sent = who.give(own + "/files", "file", name, content);
        assertThat(sent).hasStatus3xxRedirection();
        return String.valueOf(sent.getMvcResult().getFlashMap().get("error"));
    }

    private byte[] filled(Consumer<XSSFSheet> filling) throws Exception {
        var taken = peru.get(own + "/files/answers.xlsx?in=en").getResponse().getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(taken));
                var bytes = new ByteArrayOutputStream()) {
            filling.accept(book.getSheetAt(0));
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void set(XSSFSheet sheet, String path, String text) {
        row(sheet, path).getCell(PaperAsXlsx.ANSWER).setCellValue(text);
    }

    private static Row row(XSSFSheet sheet, String path) {
        return rows(sheet, path).findFirst().orElseThrow(() -> new AssertionError("No line " + path));
    }

    private static Stream<Row> rows(XSSFSheet sheet, String path) {
        return StreamSupport.stream(sheet.spliterator(), false).filter(row -> {
            var key = row.getCell(PaperAsXlsx.KEY);
            return key != null && key.getStringCellValue().startsWith(path + " ");
        });
    }

    private static byte[] zip(String name, byte[] content) throws Exception {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
            return bytes.toByteArray();
        }
    }
}
