package org.plenary.reports;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.Shared;
import org.plenary.languages.Language;

class PapersInSixScriptsTests {

    private static final Path OUT = Path.of("target/papers");

    private final PdfPaper pdf = new PdfPaper(TemplateEngine.createPrecompiled(
            null, ContentType.Html, PapersInSixScriptsTests.class.getClassLoader(), "org.plenary"));

    @ParameterizedTest
    @EnumSource
    void docxHoldsEveryTitleInItsLanguage(Language language) throws IOException {
        var paper = AgendaPaperFixture.paperIn(language);
        var bytes = new ByteArrayOutputStream();

        DocxPaper.write(paper, bytes);

        keep("agenda." + language.tag() + ".docx", bytes);
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains(paper.sections().stream()
                            .map(section -> section.number() + " " + section.listedTitle())
                            .toList())
                    .contains(paper.head().title(), paper.days().getFirst().name());
        }
    }

    @ParameterizedTest
    @EnumSource
    void docxInArabicAloneIsSetFromRightToLeft(Language language) throws IOException {
        var bytes = new ByteArrayOutputStream();

        DocxPaper.write(AgendaPaperFixture.paperIn(language), bytes);

        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(document.getParagraphs().getFirst().getCTP().getPPr().isSetBidi())
                    .isEqualTo(language == Language.ARABIC);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pdfHasASignForEveryLetter(Language language) throws IOException {
        var paper = AgendaPaperFixture.paperIn(language);
        var bytes = new ByteArrayOutputStream();

        pdf.write(paper, bytes);

        keep("agenda." + language.tag() + ".pdf", bytes);
        try (var document = Loader.loadPDF(bytes.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("CTOC/COP/2008/6")
                    .doesNotContain("#");
        }
    }

    @Test
    void organizationOfWorkAloneBeginsUnderItsHead() throws IOException {
        var whole = AgendaPaperFixture.paperIn(Language.ENGLISH);
        var alone = whole.programmeAlone();
        var bytes = new ByteArrayOutputStream();

        pdf.write(alone, bytes);

        try (var document = Loader.loadPDF(bytes.toByteArray())) {
            var firstPage = new PDFTextStripper();
            firstPage.setEndPage(1);
            assertThat(firstPage.getText(document))
                    .contains(whole.days().getFirst().name());
        }
    }

    @ParameterizedTest
    @EnumSource
    void xmlIsValidAgainstAkomaNtoso(Language language) throws Exception {
        var bytes = new ByteArrayOutputStream();

        AkomaNtosoPaper.write(AgendaPaperFixture.paperIn(language), bytes);

        keep("agenda." + language.tag() + ".xml", bytes);
        var schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        var schema =
                schemas.newSchema(Shared.file("data/schemas/akomantoso30.xsd").toFile());
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes.toByteArray())));
    }

    private static void keep(String name, ByteArrayOutputStream bytes) throws IOException {
        Files.createDirectories(OUT);
        Files.write(OUT.resolve(name), bytes.toByteArray());
    }
}
