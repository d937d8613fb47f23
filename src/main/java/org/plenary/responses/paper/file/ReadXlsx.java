package org.plenary.responses.paper.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.plenary.responses.paper.file.Cell.Flaw;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the sheets of a spreadsheet cell by cell. Formulas are marked and never reckoned. */
final class ReadXlsx {

    private static final int MOST_SHEETS = 20;
    private static final int MOST_MERGED = 200;

    private ReadXlsx() {}

    static List<List<Cell>> rows(byte[] content) throws UnreadablePaper {
        var rows = new ArrayList<List<Cell>>();
        try (var file = OPCPackage.open(new ByteArrayInputStream(content))) {
            var reader = new XSSFReader(file);
            var texts = new ReadOnlySharedStringsTable(file);
            var limits = new Limits();
            var sheets = reader.getSheetsData();
            for (int number = 0; sheets.hasNext() && number < MOST_SHEETS; number++) {
                try (var sheet = sheets.next()) {
                    var cells = new Cells(limits);
                    var handler = new Handler(reader, texts, cells);
                    var parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(handler);
                    parser.parse(new InputSource(sheet));
                    rows.addAll(cells.rows(handler));
                }
            }
        } catch (Limits.Exceeded e) {
            throw new UnreadablePaper("bomb");
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | IllegalStateException e) {
            throw new UnreadablePaper("broken");
        }
        return rows;
    }

    /** Notes where formulas and merged cells are, of which the cells themselves do not tell. */
    private static final class Handler extends XSSFSheetXMLHandler {

        private final Set<String> formulas = new HashSet<>();
        private final List<CellRangeAddress> merged = new ArrayList<>();
        private String at = "";

        Handler(XSSFReader reader, ReadOnlySharedStringsTable texts, Cells cells)
                throws IOException, OpenXML4JException {
            super(reader.getStylesTable(), texts, cells, false);
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            switch (name) {
                case "c" -> at = attributes.getValue("r") == null ? "" : attributes.getValue("r");
                case "f" -> formulas.add(at);
                case "mergeCell" -> merge(attributes.getValue("ref"));
                default -> {}
            }
            super.startElement(uri, name, qualified, attributes);
        }

        private void merge(@Nullable String range) throws SAXException {
            if (range == null || merged.size() == MOST_MERGED) {
                throw new SAXException("merged cells without a range, or too many");
            }
            merged.add(CellRangeAddress.valueOf(range));
        }

        Flaw flaw(String where) {
            if (formulas.contains(where)) {
                return Flaw.FORMULA;
            }
            var place = new CellReference(where);
            return merged.stream().anyMatch(range -> range.isInRange(place.getRow(), place.getCol()))
                    ? Flaw.MERGED
                    : Flaw.NONE;
        }
    }

    private static final class Cells implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final Limits limits;
        private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
        private int row;

        Cells(Limits limits) {
            this.limits = limits;
        }

        @Override
        public void startRow(int number) {
            row = number;
            limits.row();
        }

        @Override
        public void endRow(int number) {}

        @Override
        public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
            if (reference != null && text != null) {
                limits.text(text);
                rows.computeIfAbsent(row, _ -> new TreeMap<>()).put((int) new CellReference(reference).getCol(), text);
            }
        }

        /** Cells that are not in the file are empty, so that a column is at the same place in each row. */
        List<List<Cell>> rows(Handler handler) {
            var all = new ArrayList<List<Cell>>();
            rows.forEach((number, cells) -> {
                var line = new ArrayList<Cell>();
                for (int column = 0; column <= Math.min(cells.lastKey(), Limits.MOST_COLUMNS); column++) {
                    var where = new CellReference(number, column).formatAsString();
                    line.add(new Cell(where, cells.getOrDefault(column, ""), handler.flaw(where)));
                }
                all.add(line);
            });
            return all;
        }
    }
}
