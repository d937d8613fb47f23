package org.plenary.agenda.paper.words;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;

/**
 * Finds hours in folded text: {@code 10 a.m.-1 p.m.}, {@code 3 to 6 p.m.}, {@code 10.00-13.00},
 * {@code 上午10时至下午1时}, {@code 10 heures-13 heures}, {@code 10 час. - 13 час.}, noon.
 */
public final class TimesIn {

    private static final Map<Language, TimesIn> ALL = new ConcurrentHashMap<>();
    private static final int NOON = 12;

    private final Pattern range;
    private final Pattern hour;
    private final Pattern afternoon;
    private final Pattern noon;

    private TimesIn(PaperWords words) {
        var halfOfDay = "(?:" + words.any("am") + "|" + words.any("pm") + "|" + words.any("noon") + ")";
        var before = words.language() == Language.CHINESE
                ? "(?<b1>(?!))?(?<h1>" + halfOfDay + ")?"
                : "(?<b1>(?<!\\p{L})" + words.any("hour") + " ?)?(?<h1>(?!))?";
        var clock = "(?<c1>\\d{1,2})(?: ?(?::|\\.|/| ?h) ?(?<m1>[0-5]\\d)(?!\\d))?";
        var after = "(?<u1> ?" + words.any("hour") + "(?:(?: ?(?<n1>[0-5]?\\d))?(?: ?" + words.any("minute")
                + "))?(?!\\p{L}))?" + "(?: ?(?<a1>" + halfOfDay + ")(?!\\p{L}))?";
        if (words.language() == Language.CHINESE) {
            after = "(?<u1>" + words.any("hour") + ")(?:(?<n1>[0-5]?\\d)分|(?<half1>半))?(?<a1>(?!))?";
        }
        var time = "(?<![\\d/.])" + before + clock + after;
        var to = " ?(?:-|~|" + words.any("to") + ") ?";
        range = Pattern.compile("(?:" + words.any("from") + " ?)?" + optionalUnit(time, words) + to + second(time));
        hour = Pattern.compile(time);
        afternoon = Pattern.compile(words.any("pm"));
        noon = Pattern.compile(words.any("noon"));
    }

    public static TimesIn in(Language language) {
        return ALL.computeIfAbsent(language, key -> new TimesIn(PaperWords.in(key)));
    }

    /** Hours from and to, and where they stand in the text. */
    public record Range(LocalTime from, LocalTime to, int start, int end) {}

    /** The first range of hours at or after a place. */
    public Optional<Range> range(String folded) {
        var matcher = range.matcher(folded);
        while (matcher.find()) {
            if (isMarked(matcher, "1") || isMarked(matcher, "2")) {
                var found = rangeOf(matcher);
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** The first hour that is marked as one by a word or by its minutes. */
    public Optional<LocalTime> hour(String folded) {
        var matcher = hour.matcher(folded);
        while (matcher.find()) {
            if (isMarked(matcher, "1")) {
                var time = time(matcher, "1", isAfternoon(matcher, "1"));
                if (time != null) {
                    return Optional.of(time);
                }
            }
        }
        return noon.matcher(folded).find() ? Optional.of(LocalTime.NOON) : Optional.empty();
    }

    private @Nullable Range rangeOf(Matcher matcher) {
        boolean secondLate = isAfternoon(matcher, "2");
        boolean firstLate = isAfternoon(matcher, "1");
        int first = Integer.parseInt(matcher.group("c1"));
        int second = Integer.parseInt(matcher.group("c2"));
        if (secondLate && halfOfDay(matcher, "1") == null && first < second) {
            firstLate = true;
        }
        if (firstLate && halfOfDay(matcher, "2") == null && second <= NOON) {
            secondLate = true;
        }
        var from = time(matcher, "1", firstLate);
        var to = time(matcher, "2", secondLate);
        if (from != null && to != null && to.isBefore(from) && to.getHour() < NOON) {
            to = to.plusHours(NOON);
        }
        return from == null || to == null || !from.isBefore(to)
                ? null
                : new Range(from, to, matcher.start(), matcher.end());
    }

    private boolean isAfternoon(Matcher matcher, String which) {
        var half = halfOfDay(matcher, which);
        return half != null
                && (afternoon.matcher(half).matches() || noon.matcher(half).matches());
    }

    private static @Nullable String halfOfDay(Matcher matcher, String which) {
        var before = matcher.group("h" + which);
        return before == null ? matcher.group("a" + which) : before;
    }

    private static boolean isMarked(Matcher matcher, String which) {
        return matcher.group("m" + which) != null
                || matcher.group("u" + which) != null
                || matcher.group("b" + which) != null
                || halfOfDay(matcher, which) != null;
    }

    private static @Nullable LocalTime time(Matcher matcher, String which, boolean late) {
        int hours = Integer.parseInt(matcher.group("c" + which));
        var minutes = matcher.group("m" + which) == null ? matcher.group("n" + which) : matcher.group("m" + which);
        if (late && hours < NOON) {
            hours += NOON;
        }
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        return hours > 23 || minute > 59 ? null : LocalTime.of(hours, minute);
    }

    private static String second(String time) {
        return time.replace("(?<![\\d/.])", "").replaceAll("\\(\\?<([a-z]+)1>", "(?<$12>");
    }

    private static String optionalUnit(String time, PaperWords words) {
        return words.language() == Language.CHINESE
                ? time.replace("(?<u1>" + words.any("hour") + ")", "(?<u1>" + words.any("hour") + ")?")
                : time;
    }
}
