package org.plenary.treaties.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.treaties.Participation;
import org.plenary.treaties.Status;

/**
 * How a treaty grew, as the curves above the slider: paths on a sheet 1000 wide and 100 high, on which each day has its
 * place and the full height is all who could become Parties.
 *
 * @param deposited the curve of instruments deposited
 * @param inForce the area of those for whom it is in force
 * @param day where the day shown stands
 * @param years where each year begins
 */
record Growth(String deposited, String inForce, String day, List<String> years) {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 100;

    static Growth of(Status status) {
        var sheet = new Sheet(
                status.instrument().begins(),
                status.instrument().dataTo(),
                status.participants().size());
        var all = status.participants();
        return new Growth(
                sheet.steps(days(
                        all,
                        each -> each.participation()
                                .map(Participation::deposited)
                                .orElse(null))),
                sheet.steps(days(all, Status.Participant::inForce)) + "V%s H0 Z".formatted(number(HEIGHT)),
                number(sheet.x(status.on())),
                sheet.years());
    }

    private static List<LocalDate> days(
            Collection<Status.Participant> all, Function<Status.Participant, @Nullable LocalDate> day) {
        return all.stream()
                .flatMap(each -> Stream.ofNullable(day.apply(each)))
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Where days and counts lie. */
    private record Sheet(LocalDate first, LocalDate last, int full) {

        double x(LocalDate day) {
            var whole = ChronoUnit.DAYS.between(first, last);
            return Math.clamp(WIDTH * ChronoUnit.DAYS.between(first, day) / whole, 0, WIDTH);
        }

        /** A curve that rises by one on each of the days. */
        String steps(List<LocalDate> days) {
            var path = new StringBuilder("M0 %s".formatted(number(HEIGHT)));
            for (int i = 0; i < days.size(); i++) {
                boolean lastOfTheDay = i == days.size() - 1 || !days.get(i + 1).equals(days.get(i));
                if (lastOfTheDay && !days.get(i).isAfter(last)) {
                    path.append(" H%s V%s".formatted(number(x(days.get(i))), number(HEIGHT - HEIGHT * (i + 1) / full)));
                }
            }
            return path.append(" H").append(number(WIDTH)).append(' ').toString();
        }

        List<String> years() {
            return Stream.iterate(
                            LocalDate.of(first.getYear() + 1, 1, 1), day -> !day.isAfter(last), day -> day.plusYears(1))
                    .map(day -> number(x(day)))
                    .toList();
        }
    }
}
