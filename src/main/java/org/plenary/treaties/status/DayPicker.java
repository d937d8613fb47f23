package org.plenary.treaties.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.plenary.languages.Words;
import org.plenary.treaties.Instrument;

/**
 * The slider and the date field above a status. The slider counts the days from the first on which something could happen
 * to the last of the data.
 *
 * @param on the day shown, as {@code 2008-10-08}
 * @param onText the same, written out
 * @param value the place of the day on the slider; at its end for a day beyond
 */
record DayPicker(
        String on, String onText, String first, String firstText, String last, String lastText, long value, long max) {

    static DayPicker of(Instrument instrument, LocalDate on, Words words) {
        var first = instrument.begins();
        var last = instrument.dataTo();
        var max = ChronoUnit.DAYS.between(first, last);
        return new DayPicker(
                on.toString(),
                words.date(on),
                first.toString(),
                words.date(first),
                last.toString(),
                words.date(last),
                Math.clamp(ChronoUnit.DAYS.between(first, on), 0, max),
                max);
    }
}
