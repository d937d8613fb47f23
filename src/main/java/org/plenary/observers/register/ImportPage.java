package org.plenary.observers.register;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Words;
import org.plenary.observers.register.OrganizationImports.Received;

/**
 * What the desk shows of a file before it is taken in: how many rows are new, known and wrong, and each of them.
 *
 * @param more how many rows are not shown, in a sentence; empty if all are
 */
record ImportPage(
        String fileName,
        String action,
        String notTaken,
        int fresh,
        int known,
        int wrong,
        List<Row> rows,
        String more,
        @Nullable String takenInBy) {

    private static final int SHOWN = 200;

    static ImportPage of(Received received, OrganizationFile file, Words words) {
        int wrong = count(file, row -> row.problem() != null);
        int fresh = count(file, OrganizationFile.Row::isNew);
        return new ImportPage(
                received.name(),
                "/desk/organizations/imports/" + received.id(),
                file.notTaken().isEmpty() ? "" : words.text("observers.import.not-taken", file.notTaken()),
                fresh,
                file.rows().size() - wrong - fresh,
                wrong,
                file.rows().stream()
                        .sorted(Comparator.comparing(row -> row.problem() == null))
                        .limit(SHOWN)
                        .map(row -> Row.of(row, words))
                        .toList(),
                file.rows().size() > SHOWN
                        ? words.text("observers.import.more", file.rows().size() - SHOWN)
                        : "",
                received.takenInBy());
    }

    private static int count(OrganizationFile file, Predicate<OrganizationFile.Row> which) {
        return Math.toIntExact(file.rows().stream().filter(which).count());
    }

    /** A row of the file. */
    record Row(String line, String name, String kind, String state, String says) {

        static Row of(OrganizationFile.Row row, Words words) {
            var state = row.problem() != null ? "wrong" : row.known() ? "known" : "new";
            return new Row(
                    Long.toString(row.line()),
                    row.name(),
                    row.organization() == null
                            ? ""
                            : words.text("observers.kind."
                                    + row.organization().kind().word()),
                    state,
                    row.problem() == null ? words.text("observers.import.row." + state) : words.text(row.problem()));
        }
    }
}
