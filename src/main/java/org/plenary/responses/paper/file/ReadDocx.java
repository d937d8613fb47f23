package org.plenary.responses.paper.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.util.XMLHelper;
import org.plenary.responses.paper.file.Cell.Flaw;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the tables of a document cell by cell; what was struck out with changes shown is left out. */
final class ReadDocx {

    private static final String DOCUMENT = "/word/document.xml";

    private ReadDocx() {}

    static List<List<Cell>> rows(byte[] content) throws UnreadablePaper {
        var tables = new Tables();
        try (var file = OPCPackage.open(new ByteArrayInputStream(content))) {
            var part = file.getPart(PackagingURIHelper.createPartName(DOCUMENT));
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(tables);
            try (var document = part.getInputStream()) {
                parser.parse(new InputSource(document));
            }
        } catch (Limits.Exceeded e) {
            throw new UnreadablePaper("bomb");
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw new UnreadablePaper("broken");
        }
        return tables.rows;
    }

    /** Gathers the cells of tables as they come; a table within a cell is part of its text. */
    private static final class Tables extends DefaultHandler {

        private final Limits limits = new Limits();
        private final List<List<Cell>> rows = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private List<Cell> row = new ArrayList<>();
        private int table;
        private int inTable;
        private int depth;
        private boolean merged;
        private boolean spoken;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "tbl" -> startTable();
                case "tr" -> startRow();
                case "tc" -> startCell();
                case "gridSpan", "vMerge" -> merged = true;
                case "t" -> spoken = true;
                case "br", "cr" -> text.append('\n');
                case "tab" -> text.append(spokenTab(attributes));
                case "noBreakHyphen" -> text.append('-');
                default -> {}
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            switch (name) {
                case "tbl" -> depth--;
                case "tr" -> endRow();
                case "tc" -> endCell();
                case "t" -> spoken = false;
                case "p" -> text.append('\n');
                default -> {}
            }
        }

        @Override
        public void characters(char[] letters, int start, int length) {
            if (spoken && depth > 0) {
                var part = new String(letters, start, length);
                limits.text(part);
                text.append(part);
            }
        }

        /** The places of tabs of a paragraph have a position; a tab in the text has none. */
        private static String spokenTab(Attributes attributes) {
            return attributes.getLength() == 0 ? "\t" : "";
        }

        private void startTable() {
            depth++;
            if (depth == 1) {
                table++;
                inTable = 0;
            }
        }

        private void startRow() {
            limits.row();
            if (depth == 1) {
                inTable++;
                row = new ArrayList<>();
            }
        }

        private void endRow() {
            if (depth == 1) {
                rows.add(row);
            }
        }

        private void startCell() {
            if (depth == 1) {
                text.setLength(0);
                merged = false;
            }
        }

        private void endCell() {
            if (depth == 1 && row.size() < Limits.MOST_COLUMNS) {
                var where = "%d/%d".formatted(table, inTable);
                row.add(new Cell(where, text.toString().strip(), merged ? Flaw.MERGED : Flaw.NONE));
            }
        }
    }
}
