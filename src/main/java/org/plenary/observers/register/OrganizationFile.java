package org.plenary.observers.register;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

/**
 * A CSV of organizations, read row by row: columns {@code kind}, {@code name_en} … {@code name_ar}, {@code acronym_en} …,
 * {@code website}, {@code information_en} …, {@code basis}, {@code checked}, {@code source}; the first line names them.
 * What the desk gives out as CSV can be read again.
 *
 * @param problem the key of why the file cannot be read at all; null if it can
 * @param notTaken columns that mean nothing here
 */
record OrganizationFile(@Nullable String problem, List<String> notTaken, List<Row> rows) {

    /** More rows than any list that was seen has. */
    static final int MOST_ROWS = 10_000;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    OrganizationFile {
        notTaken = List.copyOf(notTaken);
        rows = List.copyOf(rows);
    }

    /**
     * A row as it was read.
     *
     * @param line the line of the file on which it ends, counted from 1
     * @param name what the row calls the organization, as it stands there
     * @param organization null if the row cannot be taken
     * @param problem the key of why not; null if it can
     * @param known whether the register or an earlier row has one of this name
     */
    record Row(
            long line,
            String name,
            @Nullable Organization organization,
            @Nullable String problem,
            boolean known) {

        boolean isNew() {
            return organization != null && !known;
        }
    }

    /** Reads a file, and tells which rows name an organization that is there already. */
    static OrganizationFile read(String content, List<Organization> register) {
        try (var parser = FORMAT.parse(new StringReader(content))) {
            if (!parser.getHeaderMap().containsKey("kind")
                    || names(parser).findAny().isEmpty()) {
                return unreadable("observers.import.error.header");
            }
            var lines = parser.stream().limit(MOST_ROWS + 1L).toList();
            return lines.size() > MOST_ROWS
                    ? unreadable("observers.import.error.rows")
                    : new OrganizationFile(null, notTaken(parser), rows(lines, register));
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException _) {
            return unreadable("observers.import.error.csv");
        }
    }

    private static OrganizationFile unreadable(String problem) {
        return new OrganizationFile(problem, List.of(), List.of());
    }

    private static Stream<String> names(CSVParser parser) {
        return Arrays.stream(Language.values())
                .map(language -> "name_" + language.tag())
                .filter(parser.getHeaderMap()::containsKey);
    }

    private static List<String> notTaken(CSVParser parser) {
        var left = new TreeSet<>(parser.getHeaderNames());
        left.removeAll(Set.of("kind", "website", "basis", "checked", "source"));
        for (var language : Language.values()) {
            Stream.of("name_", "acronym_", "information_").forEach(part -> left.remove(part + language.tag()));
        }
        return List.copyOf(left);
    }

    private static List<Row> rows(List<CSVRecord> lines, List<Organization> register) {
        var known = new HashSet<String>();
        register.forEach(each -> known.addAll(each.foldedNames()));
        var rows = new ArrayList<Row>();
        for (var line : lines) {
            var row = row(line, known);
            rows.add(row);
            if (row.organization() != null) {
                known.addAll(row.organization().foldedNames());
            }
        }
        return rows;
    }

    private static Row row(CSVRecord line, Set<String> known) {
        var name = text(line, "name_");
        var shown = name.in(Language.ENGLISH).text();
        long number = line.getRecordNumber() + 1;
        var problem = problem(line, name);
        if (problem != null) {
            return new Row(number, shown, null, problem, false);
        }
        var organization = organization(line, name);
        return new Row(
                number,
                shown,
                organization,
                null,
                organization.foldedNames().stream().anyMatch(known::contains));
    }

    private static @Nullable String problem(CSVRecord line, MultilingualText name) {
        if (!line.isConsistent()) {
            return "observers.import.error.columns";
        }
        if (Arrays.stream(OrganizationKind.values())
                .noneMatch(kind -> kind.word().equals(value(line, "kind")))) {
            return "observers.import.error.kind";
        }
        return OrganizationForm.problem(
                name, text(line, "information_"), value(line, "website"), isChecked(line), value(line, "basis"));
    }

    private static Organization organization(CSVRecord line, MultilingualText name) {
        return Organization.entered(
                        OrganizationKind.ofWord(value(line, "kind")),
                        name,
                        text(line, "acronym_"),
                        value(line, "website"))
                .telling(text(line, "information_"))
                .resting(value(line, "basis"), isChecked(line), value(line, "source"));
    }

    private static boolean isChecked(CSVRecord line) {
        return value(line, "checked").equalsIgnoreCase("true");
    }

    private static MultilingualText text(CSVRecord line, String part) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, value(line, part + language.tag()));
        }
        return new MultilingualText(texts);
    }

    private static String value(CSVRecord line, String column) {
        return line.isSet(column) ? line.get(column) : "";
    }
}
