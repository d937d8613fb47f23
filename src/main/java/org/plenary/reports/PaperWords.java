package org.plenary.reports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.agenda.ItemNumber;
import org.plenary.languages.Language;
import org.plenary.languages.Words;

/**
 * How a paper of the United Nations writes numbers of items, days and hours in one language. It follows the papers of the
 * Conference: {@code 2 (c)} in English, {@code 2 c)} in French and Spanish, {@code 2(c)} in Chinese, letters of the language
 * itself in Arabic and Russian, both names of a month in Arabic.
 */
record PaperWords(Words words) {

    private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    private static final String CHINESE_IN_BRACKETS = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";

    String text(String key, Object... facts) {
        return words.text("reports." + key, facts);
    }

    Language language() {
        return words.language();
    }

    /** The number before the title in the list of items: {@code 2.} or {@code (c)}. */
    String listed(ItemNumber number) {
        int place = number.path().getLast();
        return switch (number.level()) {
            case 1 -> place + ".";
            case 2 -> bracketed(letter(place));
            default -> third(place);
        };
    }

    /** The number as running text writes it: {@code 2 (c)}. */
    String running(ItemNumber number) {
        var path = number.path();
        var printed = new StringBuilder(path.getFirst().toString());
        if (number.level() > 1) {
            printed.append(language() == Language.CHINESE ? "" : " ").append(bracketed(letter(path.get(1))));
        }
        if (number.level() > 2) {
            printed.append(language() == Language.CHINESE ? "" : " ").append(third(path.get(2)));
        }
        return printed.toString();
    }

    /** {@code Items 2 and 3}. */
    String items(List<ItemNumber> numbers) {
        var printed = numbers.stream().map(this::running).toList();
        if (printed.size() == 1) {
            return text("item", printed.getFirst());
        }
        var but = printed.subList(0, printed.size() - 1).stream().collect(Collectors.joining(text("comma")));
        return text("items", but, printed.getLast());
    }

    /** {@code 10 a.m.-1 p.m.}, {@code 上午10时至下午1时}. */
    String hours(LocalTime start, LocalTime end) {
        return text("hours", hour(start), hour(end));
    }

    /** {@code Wednesday, 8 October}. */
    String day(LocalDate date) {
        var weekday = date.getDayOfWeek()
                .getDisplayName(TextStyle.FULL_STANDALONE, language().locale());
        return capitalized(text("day", weekday, day(date.getDayOfMonth()), month(date)));
    }

    /** {@code 8-17 October 2008}. */
    String range(LocalDate from, LocalDate to) {
        return from.getMonth() == to.getMonth()
                ? text("range-in-month", day(from.getDayOfMonth()), day(to.getDayOfMonth()), month(to), year(to))
                : text("range", day(from.getDayOfMonth()), month(from), day(to.getDayOfMonth()), month(to), year(to));
    }

    static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private String bracketed(String mark) {
        return text("bracketed", mark);
    }

    private String letter(int place) {
        return switch (language()) {
            case RUSSIAN -> at(CYRILLIC, place);
            case ARABIC -> at(ABJAD, place);
            default -> String.valueOf((char) ('a' + place - 1));
        };
    }

    private String third(int place) {
        return switch (language()) {
            case CHINESE -> place <= CHINESE_IN_BRACKETS.length() ? at(CHINESE_IN_BRACKETS, place) : "(" + place + ")";
            case ARABIC -> "'" + place + "'";
            default -> bracketed(place <= ROMAN.size() ? ROMAN.get(place - 1) : Integer.toString(place));
        };
    }

    private static String at(String letters, int place) {
        return place <= letters.length() ? letters.substring(place - 1, place) : Integer.toString(place);
    }

    private String hour(LocalTime time) {
        int onTheClock = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var minutes = "%02d".formatted(time.getMinute());
        boolean morning = time.getHour() < 12;
        return switch (language()) {
            case ENGLISH -> onTheClock + (time.getMinute() == 0 ? "" : "." + minutes) + (morning ? " a.m." : " p.m.");
            case CHINESE -> (morning ? "上午" : "下午") + onTheClock + "时" + (time.getMinute() == 0 ? "" : minutes + "分");
            case FRENCH -> time.getHour() + (time.getMinute() == 0 ? " heures" : " h " + minutes);
            case ARABIC -> time.getHour() + "/" + minutes;
            case RUSSIAN, SPANISH -> time.getHour() + "." + minutes;
        };
    }

    private String month(LocalDate date) {
        return text("month." + date.getMonthValue());
    }

    private static String day(int day) {
        return Integer.toString(day);
    }

    private static String year(LocalDate date) {
        return Integer.toString(date.getYear());
    }
}
