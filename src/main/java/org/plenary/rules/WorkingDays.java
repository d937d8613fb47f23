package org.plenary.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * The days on which the organization works: Mondays to Fridays without its official holidays.
 *
 * <p>A holiday is a day of each year ({@code 12-25}), a day counted from Easter ({@code easter+1}) or one date
 * ({@code 2008-10-01}). A holiday that is kept on another day because it falls on a weekend is listed with that date.
 */
public final class WorkingDays {

    private final List<CSVRecord> holidays;

    private WorkingDays(List<CSVRecord> holidays) {
        this.holidays = holidays;
    }

    /** The working days of the seat in Vienna, by the list that ships with Plenary. */
    public static WorkingDays inVienna() {
        return Shipped.VIENNA;
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && holiday(day).isEmpty();
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    /** The official holiday that falls on this day, if any. */
    public Optional<Holiday> holiday(LocalDate day) {
        return holidays.stream()
                .filter(row -> falls(row.get("day"), day))
                .findFirst()
                .map(row -> new Holiday(
                        day, ReferenceTable.text(row), Certainty.ofWord(row.get("certainty")), row.get("source")));
    }

    private static boolean falls(String rule, LocalDate day) {
        if (rule.startsWith("easter")) {
            return easter(day.getYear())
                    .plusDays(Integer.parseInt(rule.substring("easter".length())))
                    .equals(day);
        }
        return day.toString().endsWith(rule.length() == 5 ? "-" + rule : rule);
    }

    /** Easter Sunday of the Gregorian calendar, after Butcher (1876). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        int shift = moon + sunday - 7 * ((golden + 11 * moon + 22 * sunday) / 451) + 114;
        return LocalDate.of(year, shift / 31, shift % 31 + 1);
    }

    private static final class Shipped {
        static final WorkingDays VIENNA = new WorkingDays(ReferenceTable.rows("holidays.csv"));
    }
}
