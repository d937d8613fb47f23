package org.plenary.web.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.plenary.web.sheets.UnreadableSheet.Reason;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads the sheets of an XLSX line by line. What is packed small and unpacks to more than a sheet of its length can need is
 * refused before it is read.
 */
final class XlsxCells {

    private static final int MOST_BYTES = 32 << 20;

    /** Of all cells together: one text of the file may be named by many cells. */
    private static final int MOST_LETTERS = 16 << 20;

    private XlsxCells() {}

    /** The first sheet. */
    static List<Cells> of(byte[] content, int most) throws UnreadableSheet {
        return List.copyOf(read(content, most, false).values()).getFirst();
    }

    /** Every sheet by its name, in their order. */
    static Map<String, List<Cells>> all(byte[] content, int most) throws UnreadableSheet {
        return read(content, most, true);
    }

    private static Map<String, List<Cells>> read(byte[] content, int most, boolean all) throws UnreadableSheet {
        measure(content);
        try (var file = OPCPackage.open(new ByteArrayInputStream(content))) {
            var reader = new XSSFReader(file);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw new UnreadableSheet(Reason.BROKEN);
            }
            var strings = new ReadOnlySharedStringsTable(file);
            var read = new LinkedHashMap<String, List<Cells>>();
            do {
                var lines = new Lines(most);
                try (var sheet = sheets.next()) {
                    var parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, lines, false));
                    parser.parse(new InputSource(sheet));
                }
                read.put(nameOf(sheets), lines.read);
            } while (all && sheets.hasNext());
            return read;
        } catch (TooMany e) {
            throw new UnreadableSheet(Reason.TOO_MANY);
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw new UnreadableSheet(Reason.BROKEN);
        }
    }

    private static String nameOf(Iterator<InputStream> sheets) {
        return sheets instanceof XSSFReader.SheetIterator named ? named.getSheetName() : "";
    }

    private static void measure(byte[] content) throws UnreadableSheet {
        long bytes = 0;
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            var part = new byte[8192];
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(part); read > 0; read = zip.read(part)) {
                    bytes += read;
                    if (bytes > MOST_BYTES) {
                        throw new UnreadableSheet(Reason.TOO_MANY);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableSheet(Reason.BROKEN);
        }
    }

    /** Ends the reading of a sheet that is too long. */
    private static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** Gathers the lines of a sheet as they come. */
    private static final class Lines implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final int most;
        private final List<Cells> read = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private long letters;

        Lines(int most) {
            this.most = most;
        }

        @Override
        public void startRow(int number) {
            row = new ArrayList<>();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
            int column = reference == null ? row.size() : new CellReference(reference).getCol();
            if (column >= Cells.MOST_COLUMNS || text == null) {
                return;
            }
            while (row.size() < column) {
                row.add("");
            }
            var shortened = Cells.shortened(text);
            letters += shortened.length();
            if (letters > MOST_LETTERS) {
                throw new TooMany();
            }
            row.add(shortened);
        }

        @Override
        public void endRow(int number) {
            var cells = new Cells(number + 1, row);
            if (!cells.isBlank()) {
                read.add(cells);
            }
            if (read.size() > most + 1) {
                throw new TooMany();
            }
        }
    }
}
