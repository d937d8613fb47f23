package org.plenary.web.sheets;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the table that someone gave in. What it says is for the room to understand. */
public final class Sheets {

    private Sheets() {}

    /**
     * The lines of a file that are not blank, its head first.
     *
     * @param name which says by its end whether it is an XLSX; all else is read as CSV
     * @param most lines that it may have under the head
     */
    public static List<Cells> read(String name, byte[] content, int most) throws UnreadableSheet {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? XlsxCells.of(content, most)
                : CsvCells.of(content, most);
    }

    /**
     * The lines of every sheet of an XLSX by the name of the sheet. A formula counts as the text that was last shown for it.
     *
     * @param most lines that a sheet may have under its head
     */
    public static Map<String, List<Cells>> all(byte[] content, int most) throws UnreadableSheet {
        return XlsxCells.all(content, most);
    }
}
