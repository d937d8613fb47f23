package org.plenary.web.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plenary.web.sheets.UnreadableSheet.Reason;

/** Reads CSV in UTF-8, with commas, semicolons or tabs between the cells as the spreadsheets of a country write it. */
final class CsvCells {

    private CsvCells() {}

    static List<Cells> of(byte[] content, int most) throws UnreadableSheet {
        if (isNoText(content)) {
            throw new UnreadableSheet(Reason.BROKEN);
        }
        var decoder = StandardCharsets.UTF_8.newDecoder();
        try (var text = new InputStreamReader(new ByteArrayInputStream(content), decoder);
                var parser = CSVParser.parse(text, format(content))) {
            return read(parser, most);
        } catch (CharacterCodingException e) {
            throw new UnreadableSheet(Reason.NOT_UTF8);
        } catch (UncheckedIOException e) {
            throw new UnreadableSheet(
                    e.getCause() instanceof CharacterCodingException ? Reason.NOT_UTF8 : Reason.BROKEN);
        } catch (IOException | IllegalStateException e) {
            throw new UnreadableSheet(Reason.BROKEN);
        }
    }

    /** A text has no zero in it, whatever else a program by the name of a table may hold. */
    private static boolean isNoText(byte[] content) {
        for (byte each : content) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Cells> read(CSVParser parser, int most) throws UnreadableSheet {
        var lines = new ArrayList<Cells>();
        for (var record : parser) {
            var cells = new Cells(Math.toIntExact(record.getRecordNumber()), texts(record));
            if (!cells.isBlank()) {
                lines.add(cells);
            }
            if (lines.size() > most + 1) {
                throw new UnreadableSheet(Reason.TOO_MANY);
            }
        }
        return lines;
    }

    private static List<String> texts(CSVRecord record) {
        return record.stream()
                .limit(Cells.MOST_COLUMNS)
                .map(text -> text.replace("\uFEFF", ""))
                .map(Cells::shortened)
                .toList();
    }

    private static CSVFormat format(byte[] content) {
        var head = new String(content, 0, Math.min(content.length, 4096), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
        var separator = Stream.of(',', ';', '\t')
                .max(java.util.Comparator.comparingLong(
                        sign -> head.chars().filter(each -> each == sign).count()))
                .orElse(',');
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator.toString())
                .setIgnoreEmptyLines(false)
                .get();
    }
}
