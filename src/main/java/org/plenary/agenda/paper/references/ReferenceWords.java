package org.plenary.agenda.paper.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.plenary.agenda.paper.words.ItemNumbersIn;
import org.plenary.agenda.paper.words.PaperWords;
import org.plenary.languages.Language;

/** The forms in which one language refers to decisions, resolutions, rules, articles and items; made from its words. */
final class ReferenceWords {

    private static final Map<Language, ReferenceWords> ALL = new ConcurrentHashMap<>();
    private static final String DECISION_NUMBER = "\\d{1,4}/(?:[a-z]{1,6}\\.)?\\d{1,4}[a-z]?(?!\\d)";
    private static final String ARTICLE_NUMBER =
            "\\d{1,3}(?:(?:\\.\\d{1,2})?(?: ?\\([0-9a-z]{1,3}\\)){0,3})?(?![\\d/])(?: ?\\([^()0-9]{1,90}\\))?";
    private static final String PARAGRAPH_NUMBER = "\\d{1,2}(?: ?\\([a-z]\\))?(?![\\d/])";
    private static final String MOST = "{0,11}";

    private final Pattern decisions;
    private final Pattern resolutions;
    private final Pattern rules;
    private final Pattern articles;
    private final Pattern items;
    private final boolean ownerBefore;
    private final Pattern range;

    private ReferenceWords(PaperWords words) {
        var to = words.any("list.to");
        var separator = "(?: ?(?:,|;|、|-) ?(?:(?:" + words.any("list.and") + "|" + to + ") ?)?| ?(?:"
                + words.any("list.and") + "|" + to + ") ?)第?";
        decisions = form(words, "decision", list(DECISION_NUMBER, separator));
        resolutions = form(words, "resolution", list(DECISION_NUMBER, separator));
        rules = form(words, "rule", list(ARTICLE_NUMBER, separator));
        articles = form(words, "article", list(ARTICLE_NUMBER, separator));
        var item = "\\d{1,2}(?![\\d/])(?:" + ItemNumbersIn.BELOW_EXPRESSION + "){0,2}";
        var more = separator + "(?:" + item + "|" + ItemNumbersIn.BELOW_EXPRESSION + ")";
        var itemList = item + "(?:" + more + ")" + MOST;
        items = Pattern.compile(words.edge()
                + "(?:"
                + words.template("items")
                        .replace("{items}", "(?<list>" + itemList + ")")
                        .replace("{items2}", "(?<list2>" + itemList + ")")
                + ")");
        ownerBefore = words.value("owner").equals("before");
        range = Pattern.compile("^ ?(?:-|" + to + ") ?第?$");
    }

    static ReferenceWords in(Language language) {
        return ALL.computeIfAbsent(language, key -> new ReferenceWords(PaperWords.in(key)));
    }

    Pattern decisions() {
        return decisions;
    }

    Pattern resolutions() {
        return resolutions;
    }

    Pattern rules() {
        return rules;
    }

    Pattern articles() {
        return articles;
    }

    /** Items named by their numbers. */
    Pattern items() {
        return items;
    }

    /** Whether the instrument is named before its article, as in Chinese. */
    boolean ownerBefore() {
        return ownerBefore;
    }

    /** The numbers of a list, with those that a range leaves out. */
    List<String> numbers(String list, Pattern number) {
        var numbers = new ArrayList<String>();
        var matcher = number.matcher(list);
        int end = -1;
        while (matcher.find()) {
            var next = matcher.group();
            if (end >= 0 && range.matcher(list.substring(end, matcher.start())).matches()) {
                addBetween(numbers, numbers.getLast(), next);
            }
            numbers.add(next);
            end = matcher.end();
        }
        return numbers;
    }

    private static void addBetween(List<String> numbers, String from, String to) {
        if (from.matches("\\d{1,3}") && to.matches("\\d{1,3}")) {
            int last = Math.min(Integer.parseInt(to), Integer.parseInt(from) + 60);
            for (int number = Integer.parseInt(from) + 1; number < last; number++) {
                numbers.add(String.valueOf(number));
            }
        }
    }

    private static String list(String number, String separator) {
        return number + "(?:" + separator + number + ")" + MOST;
    }

    private static Pattern form(PaperWords words, String meaning, String list) {
        var paragraphs = list(
                PARAGRAPH_NUMBER,
                "(?: ?(?:,|、|-)? ?(?:" + words.any("list.and") + "|" + words.any("list.to") + ")? ?第?)");
        var template = words.template(meaning)
                .replace("{list}", "(?<list>" + list + ")")
                .replace("{list2}", "(?<list2>" + list + ")")
                .replace("{paras}", "(?<paras>" + paragraphs + ")")
                .replace("{paras2}", "(?<paras2>" + paragraphs + ")");
        return Pattern.compile(words.edge() + "(?:" + template + ")");
    }
}
