package org.plenary.agenda.paper.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.languages.Language;

/**
 * Finds dates in folded text: {@code 8 October 2008}, {@code 8-17 October 2008}, {@code 30 September-4 October 2008},
 * {@code 2008年10月8日至17日}, and those that leave the year to the reader.
 */
public final class DatesIn {

    private static final Map<Language, DatesIn> ALL = new ConcurrentHashMap<>();
    private static final int FARTHEST = 20;
    private static final String DAY = "(\\d{1,2})";

    private final List<Pattern> months = new ArrayList<>();
    private final Pattern date;
    private final Pattern monthFirst;
    private final Pattern between;
    private final boolean chinese;

    private DatesIn(PaperWords words) {
        chinese = words.language() == Language.CHINESE;
        var allMonths = new ArrayList<String>();
        for (int month = 1; month <= 12; month++) {
            months.add(Pattern.compile(words.any("month." + month)));
            allMonths.add(words.any("month." + month));
        }
        var month = "(" + String.join("|", allMonths) + ")";
        var to = " ?(?:-|/|" + words.any("to") + ") ?";
        var day = DAY + "(?:" + words.any("date.day") + ")?";
        var of = "(?: ?" + words.any("date.of") + ")? ?";
        var year = "(?:,? ?(?:" + words.any("date.of") + " )?(\\d{4}))?";
        date = Pattern.compile(
                chinese
                        ? "(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日(?:(?:至|到|-)(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日)?"
                        : "(?<![\\d/.])" + day + "(?:" + to + "(?:" + words.any("from") + " )?" + day + ")?" + of
                                + month + "(?: ?/ ?" + month + ")?(?!\\p{L})" + year);
        monthFirst = Pattern.compile(
                chinese ? "(?!)" : "(?<!\\p{L})" + month + " " + day + "(?:" + to + day + ")?, (\\d{4})");
        between = Pattern.compile(" ?(?:-|" + words.any("to") + ")(?: " + words.any("from") + ")? ?");
    }

    public static DatesIn in(Language language) {
        return ALL.computeIfAbsent(language, key -> new DatesIn(PaperWords.in(key)));
    }

    /**
     * A day or a range of days.
     *
     * @param last the first day again if there is no range
     * @param hasYear whether the text gives the year; else it is the one that was supposed
     */
    public record Found(LocalDate first, LocalDate last, boolean hasYear, int start, int end) {

        public boolean isRange() {
            return !first.equals(last);
        }
    }

    /** @param supposedYear year of dates that name none; 0 to leave such dates out */
    public List<Found> find(String folded, int supposedYear) {
        var found = new ArrayList<Found>();
        var matcher = date.matcher(folded);
        while (matcher.find()) {
            add(found, chinese ? chineseDate(matcher, supposedYear) : dayFirst(matcher, supposedYear));
        }
        var american = monthFirst.matcher(folded);
        while (american.find()) {
            add(found, americanDate(american));
        }
        return joinRanges(folded, found, supposedYear);
    }

    private record Read(int year, int month, int day, int lastYear, int lastMonth, int lastDay, int start, int end) {}

    private static void add(List<Found> found, Read read) {
        if (read.year() == 0 || read.month() == 0) {
            return;
        }
        try {
            var first = LocalDate.of(Math.abs(read.year()), read.month(), read.day());
            var last = LocalDate.of(Math.abs(read.lastYear()), read.lastMonth(), read.lastDay());
            if (!last.isBefore(first)) {
                found.add(new Found(first, last, read.year() > 0, read.start(), read.end()));
            }
        } catch (DateTimeException _) {
            // 31 June is no date; the words stay text.
        }
    }

    private Read dayFirst(Matcher matcher, int supposedYear) {
        int year = matcher.group(5) == null ? -supposedYear : Integer.parseInt(matcher.group(5));
        int month = month(matcher.group(3));
        int day = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? day : Integer.parseInt(matcher.group(2));
        return new Read(year, month, day, year, month, last, matcher.start(), matcher.end());
    }

    private Read americanDate(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(4));
        int month = month(matcher.group(1));
        int day = Integer.parseInt(matcher.group(2));
        int last = matcher.group(3) == null ? day : Integer.parseInt(matcher.group(3));
        return new Read(year, month, day, year, month, last, matcher.start(), matcher.end());
    }

    private static Read chineseDate(Matcher matcher, int supposedYear) {
        int year = matcher.group(1) == null ? -supposedYear : Integer.parseInt(matcher.group(1));
        int month = Integer.parseInt(matcher.group(2));
        int day = Integer.parseInt(matcher.group(3));
        int lastYear = matcher.group(4) == null ? year : Integer.parseInt(matcher.group(4));
        int lastMonth = matcher.group(5) == null ? month : Integer.parseInt(matcher.group(5));
        int lastDay = matcher.group(6) == null ? day : Integer.parseInt(matcher.group(6));
        return new Read(year, month, day, lastYear, lastMonth, lastDay, matcher.start(), matcher.end());
    }

    /** Joins "30 September-4 October 2008", of which the first half leaves its year to the second. */
    private List<Found> joinRanges(String folded, List<Found> found, int supposedYear) {
        var joined = new ArrayList<Found>();
        for (var next : found) {
            var before = joined.isEmpty() ? withoutYearBefore(folded, next) : joined.getLast();
            if (supposedYear == 0 && (before == null || !isBetween(folded, before, next))) {
                before = withoutYearBefore(folded, next);
            }
            if (before != null && isBetween(folded, before, next)) {
                var first = before.hasYear()
                        ? before.first()
                        : before.first().withYear(next.first().getYear());
                if (!next.last().isBefore(first)) {
                    joined.remove(before);
                    joined.add(new Found(first, next.last(), next.hasYear(), before.start(), next.end()));
                    continue;
                }
            }
            joined.add(next);
        }
        return joined;
    }

    private boolean isBetween(String folded, Found before, Found next) {
        return before.end() <= next.start()
                && next.start() - before.end() < FARTHEST
                && between.matcher(folded.substring(before.end(), next.start())).matches();
    }

    /** A date without year right before one with a year, found although dates without year are left out. */
    private @org.jspecify.annotations.Nullable Found withoutYearBefore(String folded, Found next) {
        if (chinese) {
            return null;
        }
        int from = Math.max(0, next.start() - 40);
        var matcher = date.matcher(folded.substring(from, next.start()));
        Found before = null;
        while (matcher.find()) {
            var read = new ArrayList<Found>();
            add(read, dayFirst(matcher, next.first().getYear()));
            before = read.isEmpty()
                    ? null
                    : new Found(
                            read.getFirst().first(),
                            read.getFirst().last(),
                            false,
                            from + matcher.start(),
                            from + matcher.end());
        }
        return before;
    }

    private int month(String word) {
        for (int month = 0; month < months.size(); month++) {
            if (months.get(month).matcher(word).matches()) {
                return month + 1;
            }
        }
        return 0;
    }
}
