package org.plenary.questionnaires.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Shared;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.Column;
import org.plenary.questionnaires.form.Condition;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;
import org.plenary.questionnaires.form.Section;

@DisplayName("Questionnaires as XLSForm")
class XlsFormTests {

    @Test
    void whatWasWrittenComesBackAsItWas() throws Exception {
        var form = withMore(FormInOrder.form());

        var read = XlsForm.read("any.xlsx", XlsForm.write("article-5", 1, form));

        assertThat(read.form()).isEqualTo(form);
        assertThat(read.code()).isEqualTo("article-5");
        assertThat(read.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpbNationalReport3", "cpbNationalReport4", "absNationalReport1"})
    void realQuestionnairesComeBackAsTheyWere(String name) throws Exception {
        var form = QuestionnaireJson.read(Files.readAllBytes(Shared.file("data/questionnaires/" + name + ".json")))
                .form();

        var read = XlsForm.read("any.xlsx", XlsForm.write(name, 1, form));

        assertThat(read.form()).isEqualTo(form);
        assertThat(read.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"untoc-checklist", "untoc-cycle-1", "untoc-cycle-2"})
    void questionnairesThatShipComeBackAsTheyWere(String name) throws Exception {
        try (var stream = XlsForm.class.getResourceAsStream("/reference/questionnaires/" + name + ".json")) {
            var form = QuestionnaireJson.read(stream.readAllBytes()).form();

            assertThat(XlsForm.read("any.xlsx", XlsForm.write(name, 1, form)).form())
                    .isEqualTo(form);
        }
    }

    @Test
    void otherToolsAreToldWhatTheyUnderstand() throws Exception {
        var asked = new Question(
                "why",
                "",
                QuestionKind.TEXT,
                text("Why?"),
                MultilingualText.NONE,
                false,
                List.of(),
                List.of(),
                List.of(),
                null,
                Condition.of("${measures} = 'training' and count(${offence}) > 0"),
                null,
                MultilingualText.NONE);

        var tables = XlsFormTables.of(XlsForm.write("a", 1, with(FormInOrder.form(), asked)));

        assertThat(tables.survey().getLast()).containsEntry("type", "end_group");
        assertThat(tables.survey())
                .filteredOn(row -> "why".equals(row.get("name")))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("relevant", "selected(${measures}, 'training') and ${offence} != ''"));
    }

    @Test
    void noCellIsAFormula() throws Exception {
        var form = FormInOrder.form();
        var sly = new Form(text("=HYPERLINK(\"http://example.org\")"), "=1+1", form.languages(), form.sections());

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(XlsForm.write("a", 1, sly)))) {
            workbook.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING))));
        }
    }

    @Test
    void formOfAnotherToolIsReadWithAReport() throws Exception {
        var read = XlsForm.read("Household survey 2.xlsx", workbook("""
                        type|name|label::English (en)|label::French (fr)|relevant|appearance|media::image
                        start|start|||||
                        note|intro|Welcome|Bienvenue|||
                        begin group|g1|First part|Première partie|||flag.png
                        select_one yn|ok|Agreed?|D'accord ?||minimal|
                        select_multiple things or_other|which|Which?|Lesquels ?|${ok} = 'y'||
                        begin group|inner|Inside|Dedans|${which} != ''||
                        integer|age|Age|Âge|pulldata('x','y') = 1||
                        geopoint|place|Where|Où|||
                        end group||||||
                        begin repeat|people|People|Personnes|||
                        text|person|Name|Nom|||
                        date|born|Born|Né le|||
                        end repeat||||||
                        end group||||||
                        """, """
                        list_name|name|label::English (en)|label::French (fr)
                        yn|y|Yes|Oui
                        yn|n|No|Non
                        things|a|Apples|Pommes
                        """));

        assertThat(read.code()).isEqualTo("Household-survey-2");
        assertThat(read.form().sections()).extracting(Section::key).containsExactly("part-1", "g1");
        assertThat(read.form().questions())
                .extracting(Question::key)
                .containsExactly("intro", "ok", "which", "inner", "age", "place", "people");
        assertThat(question(read, "which").choices()).extracting(Choice::value).containsExactly("a", "other");
        assertThat(question(read, "age").relevant()).hasToString("count(${which}) > 0");
        assertThat(question(read, "people").columns())
                .extracting(Column::key, Column::kind)
                .containsExactly(tuple("person", QuestionKind.TEXT), tuple("born", QuestionKind.DATE));
        assertThat(read.form().languages()).containsExactlyInAnyOrder(Language.ENGLISH, Language.FRENCH);
        assertThat(read.remarks())
                .extracting(ImportRemark::place, ImportRemark::kind)
                .contains(
                        tuple("survey", "column"),
                        tuple("start", "unasked"),
                        tuple("inner", "nested"),
                        tuple("age", "condition"),
                        tuple("place", "type"));
    }

    @Test
    void conditionThatWasChangedInTheSpreadsheetCounts() throws Exception {
        var changed = edited(
                XlsForm.write("a", 1, FormInOrder.form()),
                cell -> cell.equals("${offence} = 'yes' or ${offence} = 'partly'") ? "${offence} = 'no'" : cell,
                "relevant");

        assertThat(question(XlsForm.read("a.xlsx", changed), "practice").relevant())
                .hasToString("${offence} = 'no'");
    }

    @Test
    void fileThatIsNoWorkbookIsRefused() {
        assertThatExceptionOfType(UnreadableQuestionnaire.class)
                .isThrownBy(() -> XlsForm.read("a.xlsx", "type,name".getBytes(StandardCharsets.UTF_8)))
                .satisfies(e -> assertThat(e.key()).isEqualTo("questionnaires.unreadable.workbook"));
    }

    @Test
    void workbookWithoutSheetOfQuestionsIsRefused() {
        assertThatExceptionOfType(UnreadableQuestionnaire.class)
                .isThrownBy(() -> XlsForm.read(
                        "a.xlsx",
                        edited(
                                XlsForm.write(
                                        "a",
                                        1,
                                        new Form(
                                                text("a"),
                                                "",
                                                FormInOrder.form().languages(),
                                                List.of())),
                                cell -> cell,
                                "relevant")))
                .satisfies(e -> assertThat(e.key()).isEqualTo("questionnaires.unreadable.survey"));
    }

    @Test
    void nameThatNoConditionCouldSayIsRefusedWithItsLine() {
        assertThatExceptionOfType(UnreadableQuestionnaire.class)
                .isThrownBy(
                        () -> XlsForm.read("a.xlsx", workbook("type|name|label\ntext|my name|Name", "list_name|name")))
                .satisfies(e -> assertThat(e.place()).contains("survey:2", "my name"));
    }

    private static Question question(ReadQuestionnaire read, String key) {
        return read.form().question(key).orElseThrow();
    }

    private static Form withMore(Form form) {
        var table = new Question(
                "cases-table",
                "7",
                QuestionKind.TABLE,
                text("Cases"),
                text("Help\nin two lines"),
                false,
                List.of(),
                List.of(
                        new Column("year", QuestionKind.NUMBER, text("Year")),
                        new Column("court", QuestionKind.TEXT, text("Court"))),
                List.of(),
                null,
                null,
                null,
                MultilingualText.NONE);
        var described = FormInOrder.section();
        var repeated = new Section(
                "repeated",
                "tip",
                text("Again"),
                text("What it is about"),
                Condition.of("count(${offence}) > 0"),
                true,
                List.of(FormInOrder.question("again", QuestionKind.NOTE, "${measures} = 'none'")));
        var with = with(form, table);
        assertThat(described.questions()).isNotEmpty();
        return new Form(
                form.title(),
                form.source(),
                form.languages(),
                List.of(with.sections().getFirst(), repeated));
    }

    private static Form with(Form form, Question question) {
        var section = form.sections().getFirst();
        var questions = new ArrayList<>(section.questions());
        questions.add(question);
        return new Form(
                form.title(),
                form.source(),
                form.languages(),
                List.of(new Section(
                        section.key(),
                        section.treaty(),
                        section.title(),
                        section.description(),
                        section.relevant(),
                        section.repeated(),
                        questions)));
    }

    private static MultilingualText text(String english) {
        return MultilingualText.of(Language.ENGLISH, english);
    }

    private static byte[] workbook(String survey, String choices) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            fill(workbook, "survey", survey);
            fill(workbook, "choices", choices);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(XSSFWorkbook workbook, String name, String lines) {
        var sheet = workbook.createSheet(name);
        lines.lines().forEach(line -> {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            var cells = line.split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                row.createCell(column).setCellValue(cells[column].strip());
            }
        });
    }

    private static byte[] edited(byte[] content, UnaryOperator<String> edit, String head) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
                var bytes = new ByteArrayOutputStream()) {
            workbook.getSheet("survey")
                    .forEach(row -> row.forEach(cell -> {
                        var first = workbook.getSheet("survey").getRow(0).getCell(cell.getColumnIndex());
                        if (first.getStringCellValue().equals(head)) {
                            cell.setCellValue(edit.apply(cell.getStringCellValue()));
                        }
                    }));
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
