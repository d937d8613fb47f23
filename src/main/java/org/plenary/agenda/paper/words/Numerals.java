package org.plenary.agenda.paper.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.plenary.languages.Language;

/** Finds whole numbers in folded text, in digits or in words up to thirty. */
public final class Numerals {

    private static final Map<Language, Numerals> ALL = new ConcurrentHashMap<>();

    private final Map<String, Integer> values = new TreeMap<>();
    private final Pattern number;

    private Numerals(PaperWords words) {
        var forms = new ArrayList<String>();
        var list = words.list("numerals");
        for (int value = 1; value <= list.size(); value++) {
            for (var form : list.get(value - 1).split("/")) {
                var folded = Folded.fold(form);
                values.put(folded, value);
                forms.add(PaperWords.expression(form));
            }
        }
        forms.sort((a, b) -> b.length() - a.length());
        var article = words.value("numeral.article");
        var edges = words.language() == Language.CHINESE;
        number = Pattern.compile("(?<![\\d/.])(\\d{1,3})(?![\\d/年月日时天点届号条款])|"
                + (edges ? "(?<!第|星期)" : words.edge() + "(?:" + article + ")?")
                + "(" + String.join("|", forms) + ")"
                + (edges ? "(?!届|号|条|款|月|日)" : "(?!\\p{L})"));
    }

    public static Numerals in(Language language) {
        return ALL.computeIfAbsent(language, key -> new Numerals(PaperWords.in(key)));
    }

    /** A number and where it stands. */
    public record Found(int value, int start, int end) {}

    public List<Found> find(String folded) {
        var found = new ArrayList<Found>();
        var matcher = number.matcher(folded);
        while (matcher.find()) {
            int value = matcher.group(1) != null
                    ? Integer.parseInt(matcher.group(1))
                    : values.getOrDefault(matcher.group(2), 0);
            if (value > 0) {
                found.add(new Found(value, matcher.start(), matcher.end()));
            }
        }
        return found;
    }
}
