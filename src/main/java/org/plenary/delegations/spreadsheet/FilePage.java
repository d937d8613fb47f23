package org.plenary.delegations.spreadsheet;

import java.util.List;
import org.plenary.delegations.registration.Clerk;
import org.plenary.delegations.spreadsheet.Files.PeopleFile;
import org.plenary.delegations.spreadsheet.PeopleReader.ReadFile;
import org.plenary.languages.Words;

/**
 * The preview of a file of people.
 *
 * @param desk whether it is the desk's; else it is that of the delegation itself
 * @param counting how many are registered when it is accepted
 * @param unknown columns that were not understood, in a sentence; empty if there are none
 */
record FilePage(
        String address,
        String session,
        String action,
        String name,
        String given,
        String summary,
        String unknown,
        boolean desk,
        int counting,
        List<Row> rows) {

    static FilePage of(PeopleFile file, ReadFile read, Clerk clerk) {
        var words = clerk.words();
        long wrong =
                read.lines().stream().filter(line -> !line.errors().isEmpty()).count();
        long repeated = read.lines().stream().filter(ReadLine::repeated).count();
        return new FilePage(
                clerk.address(),
                clerk.sessionName(),
                clerk.address() + "/files/" + file.id(),
                file.name(),
                words.text("delegations.file.given", file.givenBy()),
                words.text(
                        "delegations.file.summary",
                        read.lines().size(),
                        read.counting().size(),
                        wrong,
                        repeated),
                read.unknown().isEmpty()
                        ? ""
                        : words.text("delegations.file.unknown", String.join(", ", read.unknown())),
                clerk.isAtDesk(),
                read.counting().size(),
                read.lines().stream().map(line -> Row.of(line, words)).toList());
    }

    /**
     * A line of the file.
     *
     * @param notes what is wrong with it, and what else is to be known
     */
    record Row(int line, boolean counts, String name, String delegation, String function, List<String> notes) {

        static Row of(ReadLine line, Words words) {
            var given = line.given();
            var meant = line.meant();
            var function = "delegations.function." + given.field("function");
            return new Row(
                    line.line(),
                    line.counts(),
                    line.person() == null
                            ? shortened(given.field("given") + " " + given.field("family"))
                            : line.person().name(),
                    meant == null ? shortened(given.field("delegation")) : meant.in(words.language()),
                    words.has(function) ? words.text(function) : shortened(given.field("function")),
                    notes(line, words));
        }

        private static List<String> notes(ReadLine line, Words words) {
            var notes = new java.util.ArrayList<String>();
            Clerk.inWords(line.errors(), words)
                    .forEach((field, error) -> notes.add(Columns.head(field, words) + ": " + error));
            if (line.repeated()) {
                notes.add(words.text("delegations.file.repeated"));
            } else if (!line.alike().isEmpty()) {
                notes.add(words.text("delegations.file.alike", String.join(", ", line.alike())));
            }
            if (line.cleaned()) {
                notes.add(words.text("delegations.file.cleaned"));
            }
            return notes;
        }

        private static String shortened(String text) {
            var plain = org.plenary.delegations.NameText.of(text).text();
            return plain.codePointCount(0, plain.length()) <= 60
                    ? plain
                    : plain.substring(0, plain.offsetByCodePoints(0, 60)) + "…";
        }
    }
}
