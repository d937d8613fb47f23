package org.plenary.agenda.paper.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.PaperText.Line;
import org.plenary.agenda.paper.UnreadablePaper;

/** Lines of a DOCX file: paragraphs, with the numbers that the word processor counts itself, and tables cell by cell. */
final class DocxLines {

    private static final int LARGEST_PART = 40 * 1024 * 1024;
    private static final String BODY = "word/document.xml";

    private DocxLines() {}

    static List<Line> of(String name, byte[] content) {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            var body = part(name, zip, BODY);
            if (body == null) {
                throw new UnreadablePaper("paper.not-a-document", name);
            }
            var numbering = DocxNumbering.of(part(name, zip, "word/numbering.xml"), part(name, zip, "word/styles.xml"));
            return new DocxBody(numbering).read(body);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            if (e instanceof UnreadablePaper unreadable) {
                throw unreadable;
            }
            throw new UnreadablePaper("paper.broken", name);
        }
    }

    /** The bytes of a part, unpacked no further than a paper can be long; null if there is none. */
    private static byte @Nullable [] part(String name, ZipFile zip, String path) throws IOException {
        var entry = zip.getEntry(path);
        if (entry == null) {
            return null;
        }
        if (entry.getSize() > LARGEST_PART) {
            throw new UnreadablePaper("paper.bomb", name);
        }
        try (InputStream unpacked = zip.getInputStream(entry)) {
            if (unpacked == null) {
                throw new ZipException(path);
            }
            var bytes = unpacked.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) {
                throw new UnreadablePaper("paper.bomb", name);
            }
            return bytes;
        }
    }

    /** Reads XML that may not fetch or declare anything. */
    static XMLStreamReader xml(byte[] content) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(content));
    }

    /** The attribute of this local name, in whatever namespace; null if there is none. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(name)) {
                return xml.getAttributeValue(index);
            }
        }
        return null;
    }

    /** A whole number of an attribute; the other value if there is none. */
    static int number(XMLStreamReader xml, String name, int otherwise) {
        var value = attribute(xml, name);
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
