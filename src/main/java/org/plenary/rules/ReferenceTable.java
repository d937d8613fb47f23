package org.plenary.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

/** A table of reference data that ships with the program, as rows with named columns. */
final class ReferenceTable {

    static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private ReferenceTable() {}

    static List<CSVRecord> rows(String file) {
        try (var stream = ReferenceTable.class.getResourceAsStream("/reference/" + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("No reference data " + file);
            }
            return FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text whose languages are the columns {@code ar}, {@code zh}, … of the row. */
    static MultilingualText text(CSVRecord row) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, row.get(language.tag()));
        }
        return new MultilingualText(texts);
    }
}
