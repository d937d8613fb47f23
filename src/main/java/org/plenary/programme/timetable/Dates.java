package org.plenary.programme.timetable;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.plenary.languages.Language;

/** Dates as headings of narrow columns write them. */
final class Dates {

    private Dates() {}

    /** {@code Wed}. */
    static String weekday(LocalDate day, Language language) {
        return format("EEE", day, language);
    }

    /** {@code 8 Oct}. */
    static String shortDate(LocalDate day, Language language) {
        return format(pattern("MMMd", language), day, language);
    }

    /** {@code 11–12 Oct}; one day if both are the same. */
    static String shortDates(LocalDate first, LocalDate last, Language language) {
        if (first.equals(last)) {
            return shortDate(first, language);
        }
        var format = DateIntervalFormat.getInstance("MMMd", ULocale.forLocale(language.locale()));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(millis(first), millis(last))).replaceAll("[\\h]*–[\\h]*", "–");
    }

    private static String pattern(String skeleton, Language language) {
        return com.ibm.icu.text.DateTimePatternGenerator.getInstance(ULocale.forLocale(language.locale()))
                .getBestPattern(skeleton);
    }

    private static String format(String pattern, LocalDate day, Language language) {
        var format = new SimpleDateFormat(pattern, ULocale.forLocale(language.locale()));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new Date(millis(day)));
    }

    private static long millis(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
