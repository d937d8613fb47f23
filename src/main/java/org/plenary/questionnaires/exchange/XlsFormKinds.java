package org.plenary.questionnaires.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.questionnaires.form.QuestionKind;

/** Which type of XLSForm asks for which kind of answer. */
final class XlsFormKinds {

    private static final Map<String, QuestionKind> KINDS = Map.ofEntries(
            Map.entry("text", QuestionKind.TEXT),
            Map.entry("string", QuestionKind.TEXT),
            Map.entry("integer", QuestionKind.NUMBER),
            Map.entry("int", QuestionKind.NUMBER),
            Map.entry("decimal", QuestionKind.NUMBER),
            Map.entry("range", QuestionKind.NUMBER),
            Map.entry("date", QuestionKind.DATE),
            Map.entry("note", QuestionKind.NOTE),
            Map.entry("file", QuestionKind.ATTACHMENT),
            Map.entry("image", QuestionKind.ATTACHMENT),
            Map.entry("audio", QuestionKind.ATTACHMENT),
            Map.entry("video", QuestionKind.ATTACHMENT),
            Map.entry("select_one", QuestionKind.ONE_OF),
            Map.entry("select_multiple", QuestionKind.MANY_OF));

    /** What the telephone of the one who answers fills in, or what the other tool reckons; nobody is asked. */
    private static final Set<String> UNASKED = Set.of(
            "calculate",
            "hidden",
            "start",
            "end",
            "today",
            "deviceid",
            "subscriberid",
            "simserial",
            "phonenumber",
            "username",
            "email",
            "audit",
            "start-geopoint",
            "background-audio",
            "xml-external",
            "csv-external");

    private XlsFormKinds() {}

    /** The type as a cell of XLSForm has it; the list stands after those that need one. */
    static String type(QuestionKind kind, String list) {
        return switch (kind) {
            case YES_NO, YES_PARTLY_NO, ONE_OF -> "select_one " + list;
            case MANY_OF, ASSISTANCE -> "select_multiple " + list;
            case TEXT, LONG_TEXT -> "text";
            case NUMBER -> "decimal";
            case DATE -> "date";
            case LEGISLATION, TABLE -> "begin_repeat";
            case ATTACHMENT -> "file";
            case NOTE -> "note";
        };
    }

    /** The first word of a type cell, in the one spelling of those there are. */
    static String word(String cell) {
        var plain = cell.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        for (var pair :
                Set.of("begin group", "end group", "begin repeat", "end repeat", "select one", "select multiple")) {
            if (plain.startsWith(pair)) {
                return pair.replace(' ', '_');
            }
        }
        return plain.split(" ", 2)[0];
    }

    /** The list of a {@code select_one list}; empty where it names none. */
    static String list(String cell) {
        var parts = cell.strip()
                .replaceFirst("(?i)^select (one|multiple)", "select_$1")
                .split("\\s+");
        return parts.length > 1 ? parts[1] : "";
    }

    /** The kind of a type that is known; {@code own} says which of several of ours it is. */
    static Optional<QuestionKind> kind(String word, String own) {
        var known = Optional.ofNullable(KINDS.get(word));
        return QuestionKind.ofWord(own)
                .filter(kind -> word(type(kind, "")).equals(word))
                .or(() -> known);
    }

    static boolean isUnasked(String word) {
        return UNASKED.contains(word);
    }
}
