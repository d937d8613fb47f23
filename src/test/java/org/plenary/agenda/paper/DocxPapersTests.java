package org.plenary.agenda.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.sessions.Bodies;

/** Papers of a word processor: numbers that it counts itself, and a table of three columns. */
class DocxPapersTests {

    @Test
    void automaticNumbersAndTheColumnsOfTheTableAreRead() throws IOException {
        var agenda = AnnotatedAgendaReader.read(PaperText.of("a.docx", document()), Bodies.shipped());

        assertThat(agenda.items())
                .extracting(item -> item.number() + " " + item.title())
                .containsExactly(
                        "1 Organizational matters",
                        "1(a) Opening of the session",
                        "1(b) Adoption of the agenda",
                        "2 Technical assistance",
                        "2(a) Needs");
        assertThat(agenda.meetings()).hasSize(2);
        assertThat(agenda.meetings().getFirst().entries()).hasSize(2);
        assertThat(agenda.meetings().getLast().stream()).isEqualTo(MeetingStream.PARALLEL);
        assertThat(agenda.meetings().getLast().entries().getFirst().title()).isEqualTo("Round table of donors");
    }

    private static byte[] document() throws IOException {
        try (var document = new XWPFDocument()) {
            paragraph(document, "Conference of the States Parties to the United Nations Convention against Corruption");
            paragraph(document, "Fourth session, Vienna, 8-10 October 2008");
            paragraph(document, "Provisional agenda");
            var list = list(document);
            item(document, list, 0, "Organizational matters:");
            item(document, list, 1, "Opening of the session;");
            item(document, list, 1, "Adoption of the agenda.");
            item(document, list, 0, "Technical assistance:");
            item(document, list, 1, "Needs.");
            paragraph(document, "Organization of work");
            var table = document.createTable(2, 3);
            var head = List.of("Date/time", "Plenary", "Parallel meetings");
            for (int column = 0; column < head.size(); column++) {
                table.getRow(0).getCell(column).setText(head.get(column));
            }
            table.getRow(1).getCell(0).setText("Wednesday, 8 October");
            table.getRow(1).getCell(0).addParagraph().createRun().setText("10 a.m.-1 p.m.");
            table.getRow(1).getCell(1).setText("Item 1 (a). Opening of the session");
            table.getRow(1).getCell(1).addParagraph().createRun().setText("Item 1 (b). Adoption of the agenda");
            table.getRow(1).getCell(2).setText("Round table of donors");
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void paragraph(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    private static BigInteger list(XWPFDocument document) {
        var format = CTAbstractNum.Factory.newInstance();
        format.setAbstractNumId(BigInteger.ZERO);
        level(format, 0, STNumberFormat.DECIMAL, "%1.");
        level(format, 1, STNumberFormat.LOWER_LETTER, "(%2)");
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(format)));
    }

    private static void level(CTAbstractNum format, int depth, STNumberFormat.Enum kind, String text) {
        var level = format.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(kind);
        level.addNewLvlText().setVal(text);
    }

    private static void item(XWPFDocument document, BigInteger list, int level, String text) {
        var paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }
}
