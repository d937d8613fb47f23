package org.plenary.agenda.paper.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.plenary.languages.Language;

/** Finds the number of a session in folded text: "fourth session", "第四届", "четвертой сессии", "الدورة الرابعة". */
public final class Ordinals {

    private static final Map<Language, Ordinals> ALL = new ConcurrentHashMap<>();

    private final List<Pattern> each = new ArrayList<>();
    private final Pattern phrase;

    private Ordinals(PaperWords words) {
        var list = words.list("ordinals");
        var alternatives = new ArrayList<String>();
        for (var ordinal : list) {
            var forms = new ArrayList<String>();
            for (var form : ordinal.split("/")) {
                forms.add(PaperWords.expression(form.strip()));
            }
            forms.sort((a, b) -> b.length() - a.length());
            each.add(Pattern.compile(String.join("|", forms)));
            alternatives.addAll(forms);
        }
        alternatives.sort((a, b) -> b.length() - a.length());
        var digits = words.template("ordinal.digits").replace("(?<digits>", "(?:");
        var any = "(?:" + String.join("|", alternatives) + "|" + digits + ")";
        var template = words.template("session.phrase");
        phrase = Pattern.compile(words.edge()
                + "(?:"
                + template.replace("{ordinal}", "(?<ordinal>" + any + ")")
                        .replace("{ordinal2}", "(?<ordinal2>" + any + ")")
                + ")");
    }

    public static Ordinals in(Language language) {
        return ALL.computeIfAbsent(language, key -> new Ordinals(PaperWords.in(key)));
    }

    /** A session named in the text. */
    public record Found(int number, int start, int end) {}

    public List<Found> sessions(String folded) {
        var found = new ArrayList<Found>();
        var matcher = phrase.matcher(folded);
        while (matcher.find()) {
            int number = 0;
            for (var group : matcher.namedGroups().entrySet()) {
                var text = matcher.group(group.getValue());
                number = text == null ? number : number(text);
            }
            if (number > 0) {
                found.add(new Found(number, matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private int number(String ordinal) {
        var digits = ordinal.replaceAll("\\D", "");
        if (!digits.isEmpty()) {
            return Integer.parseInt(digits);
        }
        for (int place = each.size(); place > 0; place--) {
            if (each.get(place - 1).matcher(ordinal).matches()) {
                return place;
            }
        }
        return 0;
    }
}
