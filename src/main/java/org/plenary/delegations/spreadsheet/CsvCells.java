package org.plenary.delegations.spreadsheet;

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

/** Reads CSV in UTF-8, with commas, semicolons or tabs between the cells as the spreadsheets of a country write it. */
final class CsvCells {

    private CsvCells() {}

    static List<Cells> of(byte[] content) throws UnreadableFile {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        try (var text = new InputStreamReader(new ByteArrayInputStream(content), decoder);
                var parser = CSVParser.parse(text, format(content))) {
            return read(parser);
        } catch (CharacterCodingException e) {
            throw new UnreadableFile("not-utf8");
        } catch (UncheckedIOException e) {
            throw new UnreadableFile(e.getCause() instanceof CharacterCodingException ? "not-utf8" : "broken");
        } catch (IOException | IllegalStateException e) {
            throw new UnreadableFile("broken");
        }
    }

    private static List<Cells> read(CSVParser parser) throws UnreadableFile {
        var lines = new ArrayList<Cells>();
        for (var record : parser) {
            var cells = new Cells(Math.toIntExact(record.getRecordNumber()), texts(record));
            if (!cells.isBlank()) {
                lines.add(cells);
            }
            if (lines.size() > Cells.MOST_LINES + 1) {
                throw new UnreadableFile("too-many", Cells.MOST_LINES);
            }
        }
        return lines;
    }

    private static List<String> texts(CSVRecord record) {
        return record.stream()
                .limit(50)
                .map(text -> text.replace("\uFEFF", ""))
                .map(text -> text.substring(0, Math.min(text.length(), Cells.LONGEST)))
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
