package org.plenary.questionnaires.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.web.sheets.Cells;
import org.plenary.web.sheets.Sheets;
import org.plenary.web.sheets.UnreadableSheet;

/**
 * The three sheets of an XLSForm, each line by the heads of its columns. A renamed order of the columns makes no difference.
 *
 * @param choices empty where the workbook has no such sheet
 * @param settings the same
 */
record XlsFormTables(
        List<Map<String, String>> survey, List<Map<String, String>> choices, List<Map<String, String>> settings) {

    /** Under which a line keeps its number in the spreadsheet. */
    static final String LINE = "#";

    /** The heads that come first, in the order in which people look for them. */
    static final List<String> ORDER = order();

    private static final int MOST = 5_000;

    private static List<String> order() {
        return Stream.of(
                        Stream.of("list_name", "type", "name"),
                        inAll("label"),
                        inAll("hint"),
                        Stream.of("required", "relevant", "constraint"),
                        inAll("constraint_message"),
                        Stream.of("appearance", "plenary::kind", "plenary::number"))
                .flatMap(heads -> heads)
                .toList();
    }

    private static Stream<String> inAll(String head) {
        return Stream.of(Language.values()).map(language -> head + "::" + XlsFormTexts.name(language));
    }

    static XlsFormTables of(byte[] content) throws UnreadableQuestionnaire {
        try {
            var sheets = Sheets.all(content, MOST);
            var tables =
                    new XlsFormTables(table(sheets, "survey"), table(sheets, "choices"), table(sheets, "settings"));
            if (tables.survey.isEmpty()) {
                throw new UnreadableQuestionnaire("questionnaires.unreadable.survey", "survey");
            }
            return tables;
        } catch (UnreadableSheet e) {
            throw new UnreadableQuestionnaire(
                    "questionnaires.unreadable.workbook", e.reason().word());
        }
    }

    private static List<Map<String, String>> table(Map<String, List<Cells>> sheets, String name) {
        var lines = sheets.entrySet().stream()
                .filter(sheet -> sheet.getKey().strip().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
        return lines.isEmpty()
                ? List.of()
                : lines.stream()
                        .skip(1)
                        .map(line -> row(lines.getFirst(), line))
                        .toList();
    }

    private static Map<String, String> row(Cells heads, Cells line) {
        var row = new LinkedHashMap<String, String>();
        row.put(LINE, Integer.toString(line.line()));
        for (int column = 0; column < heads.texts().size(); column++) {
            var head = heads.text(column);
            if (!head.isEmpty() && !line.text(column).isEmpty()) {
                row.put(plain(head), line.text(column));
            }
        }
        return row;
    }

    /** The part before the language is written in many ways; the language itself stays as it is. */
    private static String plain(String head) {
        int end = head.indexOf(':');
        var word = (end < 0 ? head : head.substring(0, end))
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '_');
        var spelled = switch (word) {
            case "list" -> "list_name";
            case "relevance" -> "relevant";
            default -> word;
        };
        return end < 0 ? spelled : spelled + head.substring(end);
    }
}
