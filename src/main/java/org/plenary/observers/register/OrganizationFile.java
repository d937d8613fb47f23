package org.plenary.observers.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.observers.register.OrganizationColumns.Unfit;
import org.plenary.web.sheets.Cells;
import org.plenary.web.sheets.Sheets;
import org.plenary.web.sheets.UnreadableSheet;

/**
 * A table of organizations, read row by row. What the desk gives out as CSV can be read again.
 *
 * @param problem the key of why the file cannot be read at all; null if it can
 * @param notTaken columns that mean nothing here
 */
record OrganizationFile(@Nullable String problem, List<String> notTaken, List<Row> rows) {

    /** More rows than any list that was seen has. */
    static final int MOST_ROWS = 10_000;

    OrganizationFile {
        notTaken = List.copyOf(notTaken);
        rows = List.copyOf(rows);
    }

    /**
     * A row as it was read.
     *
     * @param line the line of the file, as a spreadsheet counts it
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
    static OrganizationFile read(String name, byte[] content, List<Organization> register) {
        try {
            var lines = Sheets.read(name, content, MOST_ROWS);
            if (lines.isEmpty()) {
                return unreadable("observers.import.error.header");
            }
            var columns = OrganizationColumns.of(lines.getFirst());
            return new OrganizationFile(
                    null, columns.notTaken(), rows(lines.subList(1, lines.size()), columns, register));
        } catch (UnreadableSheet unreadable) {
            return unreadable("observers.import.error."
                    + switch (unreadable.reason()) {
                        case NOT_UTF8 -> "file";
                        case BROKEN -> "csv";
                        case TOO_MANY -> "rows";
                    });
        } catch (Unfit unfit) {
            return unreadable(unfit.key());
        }
    }

    private static OrganizationFile unreadable(String problem) {
        return new OrganizationFile(problem, List.of(), List.of());
    }

    private static List<Row> rows(List<Cells> lines, OrganizationColumns columns, List<Organization> register) {
        var known = new HashSet<String>();
        register.forEach(each -> known.addAll(each.foldedNames()));
        var rows = new ArrayList<Row>();
        for (var line : lines) {
            var row = row(line, columns, known);
            rows.add(row);
            if (row.organization() != null) {
                known.addAll(row.organization().foldedNames());
            }
        }
        return rows;
    }

    private static Row row(Cells line, OrganizationColumns columns, Set<String> known) {
        var form = columns.form(line);
        var shown = shown(form);
        var problem = columns.isWiderThan(line) ? form.problem().orElse(null) : "observers.import.error.columns";
        if (problem != null) {
            return new Row(line.line(), shown, null, problem, false);
        }
        var organization = form.organization();
        return new Row(
                line.line(),
                shown,
                organization,
                null,
                organization.foldedNames().stream().anyMatch(known::contains));
    }

    /** The name in English, or else in the first language that has one. */
    private static String shown(OrganizationForm form) {
        var english = form.value("name-en");
        return english.isEmpty()
                ? Arrays.stream(Language.values())
                        .map(language -> form.value("name-" + language.tag()))
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse("")
                : english;
    }
}
