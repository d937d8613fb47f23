package org.plenary.treaties;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

/** A file of {@code reference/treaties}: CSV whose first line names the columns. */
record ReferenceFile(String name) {

    /** The bytes as text, for knowing one edition from another. */
    String text() {
        try (var stream = Objects.requireNonNull(
                ReferenceFile.class.getResourceAsStream("/reference/treaties/%s.csv".formatted(name)), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Row> rows() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(text()))) {
            return parser.stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of the file. */
    record Row(CSVRecord line) {

        String get(String column) {
            return line.get(column);
        }

        /** Counted from 1. */
        long number() {
            return line.getRecordNumber();
        }

        /** The columns {@code title_ar}, {@code title_zh} … that there are, as JSON. */
        String text(String column) {
            var texts = new EnumMap<Language, String>(Language.class);
            Arrays.stream(Language.values())
                    .filter(language -> line.isMapped(column + "_" + language.tag()))
                    .forEach(language -> texts.put(language, line.get(column + "_" + language.tag())));
            return new MultilingualText(texts).toJson();
        }
    }
}
