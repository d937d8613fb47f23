package org.plenary.delegations.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.plenary.delegations.lists.ParticipantsList.Entry;

/** Sets the list of participants as DOCX. */
final class DocxList {

    private static final int POINT = 20;

    private final XWPFDocument document;
    private final ParticipantsList list;

    private DocxList(XWPFDocument document, ParticipantsList list) {
        this.document = document;
        this.list = list;
    }

    static byte[] of(ParticipantsList list) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            new DocxList(document, list).write();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void write() {
        paragraph(list.organization(), 14, false);
        paragraph(list.body(), 11, true);
        paragraph(list.session(), 11, true);
        paragraph(list.placeAndDates(), 10, false);
        heading(list.title(), 1);
        paragraph(list.summary(), 10, false);
        for (var part : list.parts()) {
            heading(part.name(), 2);
            part.entries().forEach(this::entry);
        }
    }

    private void entry(Entry entry) {
        heading(entry.name(), 3);
        for (var group : entry.groups()) {
            paragraph(group.function(), 10, false).getRuns().getFirst().setItalic(!list.isRightToLeft());
            for (var person : group.people()) {
                var text = person.position().isEmpty() ? person.name() : person.name() + ", " + person.position();
                paragraph(text, 10, false).setIndentationLeft(12 * POINT);
            }
        }
        if (!entry.unnamed().isEmpty()) {
            paragraph(entry.unnamed(), 10, false);
        }
    }

    private void heading(String text, int level) {
        var paragraph = paragraph(text, 16 - 2 * level, true);
        paragraph.setSpacingBefore(10 * POINT);
        paragraph.setKeepNext(true);
        paragraph.getCTPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }

    private XWPFParagraph paragraph(String text, int size, boolean bold) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(3 * POINT);
        var run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontFamily("Times New Roman");
        var properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        if (list.isRightToLeft()) {
            paragraph.getCTPPr().addNewBidi().setVal(true);
            properties.addNewRtl().setVal(true);
            properties.addNewSzCs().setVal(BigInteger.valueOf(size * 2L + 4));
        }
        properties.addNewLang().setVal(list.language().tag());
        return paragraph;
    }
}
