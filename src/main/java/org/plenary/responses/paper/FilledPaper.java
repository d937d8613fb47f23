package org.plenary.responses.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.responses.paper.file.Cell;
import org.plenary.responses.paper.file.UnreadablePaper;

/**
 * A paper that came back: what stands at each path. The column of keys is known by what it says, so it may be anywhere; that of
 * the answers by its heading in any language, else it is the one before the keys.
 *
 * @param mark whose answers to what they are
 */
record FilledPaper(String mark, Map<String, Filled> answers) {

    /** The key of a line ({@link Line#key}). */
    private static final Pattern KEY = Pattern.compile("(\\S+) ([0-9]{1,18}:[0-9a-f-]{13})");

    private static final int HEADINGS_WITHIN = 20;

    /** @throws UnreadablePaper if it says not whose answers they are, or which */
    static FilledPaper of(List<List<Cell>> rows) throws UnreadablePaper {
        var keys = column(rows, FilledPaper::isKey, rows.size()).orElseThrow(() -> new UnreadablePaper("no-keys"));
        var mark = rows.stream()
                .flatMap(List::stream)
                .map(cell -> cell.text().strip())
                .filter(text -> text.startsWith(Paper.MARKED))
                .findFirst()
                .orElseThrow(() -> new UnreadablePaper("no-mark"));
        int answers = column(rows, FilledPaper::isHeading, HEADINGS_WITHIN).orElse(keys - 1);
        if (answers < 0 || answers == keys) {
            throw new UnreadablePaper("no-answers", headings());
        }
        var filled = new HashMap<String, Filled>();
        for (var row : rows) {
            var key = KEY.matcher(text(row, keys));
            if (key.matches()) {
                filled.putIfAbsent(key.group(1), new Filled(answer(row, answers, keys), key.group(2)));
            }
        }
        return new FilledPaper(mark, filled);
    }

    private static Cell answer(List<Cell> row, int answers, int keys) {
        return answers < row.size() ? row.get(answers) : new Cell(row.get(keys).where(), "", Cell.Flaw.NONE);
    }

    /** The column in which such cells are most often. */
    private static Optional<Integer> column(
            List<List<Cell>> rows, java.util.function.Predicate<String> wanted, int within) {
        return rows.stream()
                .limit(within)
                .flatMap(row -> IntStream.range(0, row.size())
                        .filter(column -> wanted.test(text(row, column)))
                        .boxed())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    private static boolean isHeading(String text) {
        return headings().contains(text);
    }

    private static List<String> headings() {
        var headings = new ArrayList<String>();
        for (var language : Language.values()) {
            headings.add(Words.in(language).text("sharing.column.answer"));
        }
        return headings;
    }

    private static String text(List<Cell> row, int column) {
        return column < row.size() ? row.get(column).text().strip() : "";
    }

    /** @param seen what the paper was made from, as it says */
    record Filled(Cell cell, String seen) {}
}
