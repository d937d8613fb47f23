package org.plenary.asking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What States answered as the exported table has it, counted here anew. */
final class AnswersInCsv {

    private final List<CSVRecord> lines;

    private AnswersInCsv(List<CSVRecord> lines) {
        this.lines = lines;
    }

    static AnswersInCsv of(byte[] table) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = CSVParser.parse(new String(table, StandardCharsets.UTF_8), format)) {
            return new AnswersInCsv(parser.getRecords());
        }
    }

    /** The codes of all States that answered anything. */
    TreeSet<String> states() {
        return lines.stream().map(line -> line.get("state")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The codes of the States that chose a value. */
    TreeSet<String> choosing(String question, String value) {
        return lines.stream()
                .filter(line -> line.get("question").equals(question)
                        && List.of(line.get("values").split(" ")).contains(value))
                .map(line -> line.get("state"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The codes of the States that answered a question at all. */
    TreeSet<String> answering(String question) {
        return lines.stream()
                .filter(line -> line.get("question").equals(question))
                .map(line -> line.get("state"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What one State answered, by question. */
    Map<String, Said> of(String state) {
        var said = new TreeMap<String, Said>();
        lines.stream()
                .filter(line -> line.get("state").equals(state))
                .forEach(line -> said.put(line.get("question"), Said.of(line)));
        return said;
    }

    /** One answer. */
    record Said(List<String> values, String text) {

        static final Said NOTHING = new Said(List.of(), "");

        static Said of(CSVRecord line) {
            var values = line.get("values");
            return new Said(values.isEmpty() ? List.of() : List.of(values.split(" ")), line.get("text"));
        }
    }
}
