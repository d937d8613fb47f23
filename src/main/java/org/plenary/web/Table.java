package org.plenary.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table that goes out to programs, as JSON at an address and as CSV at the same address with {@code .csv}:
 *
 * <pre>{@code
 * Table.of(states, column("code", State::code), texts("name", State::name))
 * }</pre>
 *
 * @param rows one value for each column: text, number, truth, date, time, nothing, or several of them, which CSV parts by
 *     spaces
 */
public record Table(List<Column<?>> columns, List<List<@Nullable Object>> rows) {

    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r]|-(?![\\d.]+$)");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /**
     * A column and how to get its value from the thing that a row stands for.
     *
     * @param texts whether the value is a {@link MultilingualText}, which CSV gives a column for each language
     */
    public record Column<T>(String name, Function<? super T, ? extends @Nullable Object> value, boolean texts) {}

    /** A column of plain values. */
    public static <T> Column<T> column(String name, Function<? super T, ? extends @Nullable Object> value) {
        return new Column<>(name, value, false);
    }

    /** A column of texts in several languages: an object in JSON, six columns such as {@code title_fr} in CSV. */
    public static <T> Column<T> texts(String name, Function<? super T, MultilingualText> value) {
        return new Column<>(name, value, true);
    }

    /** The table with one row for each thing, in their order. */
    @SafeVarargs
    public static <T> Table of(Iterable<? extends T> things, Column<T>... columns) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (T thing : things) {
            List<@Nullable Object> row = new ArrayList<>();
            for (var column : columns) {
                row.add(column.value().apply(thing));
            }
            rows.add(row);
        }
        return new Table(List.of(columns), rows);
    }

    /** The rows as JSON shows them: objects whose fields are named by the columns. */
    public List<Map<String, @Nullable Object>> objects() {
        return rows.stream().map(this::object).toList();
    }

    /**
     * The rows as CSV (RFC 4180), the first line names the columns. A text that a spreadsheet would take for a formula
     * has an apostrophe before it.
     */
    public String csv() {
        var text = new StringBuilder();
        try {
            writeCsv(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void writeCsv(Appendable text) throws IOException {
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns.stream().flatMap(Table::names));
            for (var row : rows) {
                printer.printRecord(cells(row).stream().map(Table::cell));
            }
        }
    }

    private static @Nullable Object cell(@Nullable Object cell) {
        return cell instanceof CharSequence text ? harmless(text.toString()) : cell;
    }

    /** A text as a cell of a spreadsheet: with an apostrophe before what would be taken for a formula. */
    public static String harmless(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** The CSV as an answer that a browser keeps as a file of this name. */
    public ResponseEntity<byte[]> download(String fileName) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()))
                .body(csv().getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, @Nullable Object> object(List<@Nullable Object> row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            object.put(columns.get(i).name(), row.get(i) instanceof MultilingualText text ? byTag(text) : row.get(i));
        }
        return object;
    }

    private static Map<String, String> byTag(MultilingualText text) {
        Map<String, String> byTag = new LinkedHashMap<>();
        text.texts().forEach((language, words) -> byTag.put(language.tag(), words));
        return byTag;
    }

    private static Stream<String> names(Column<?> column) {
        return column.texts()
                ? Arrays.stream(Language.values()).map(language -> column.name() + "_" + language.tag())
                : Stream.of(column.name());
    }

    private List<@Nullable Object> cells(List<@Nullable Object> row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (columns.get(i).texts()) {
                var text = row.get(i) instanceof MultilingualText some ? some : MultilingualText.NONE;
                Arrays.stream(Language.values())
                        .forEach(language -> cells.add(text.exactly(language).orElse("")));
            } else {
                cells.add(row.get(i) instanceof Collection<?> several ? joined(several) : row.get(i));
            }
        }
        return cells;
    }

    private static String joined(Collection<?> several) {
        return several.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
