package org.plenary.agenda.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;

/**
 * The deadlines of a session on a line from the first of them to the close; positions are per cent of its width, from the
 * edge that the language starts from. The same deadlines stand behind it as a list.
 *
 * @param today null if today is off the line
 */
record DeadlineLine(
        List<Point> points,
        List<Dot> dots,
        List<Month> months,
        String opensAt,
        String width,
        String middle,
        @Nullable String today) {

    /** Dots nearer than this stand one above the other. */
    private static final double NEAR = 5.5;

    /**
     * A deadline in words.
     *
     * @param number that its dot bears
     * @param rule the address of its rule; null for a practice
     * @param state {@code met}, {@code missed}, {@code past}, {@code now} or {@code ahead}
     */
    record Point(
            int number,
            String day,
            String what,
            String citation,
            @Nullable String rule,
            String state,
            String says) {}

    /** A dot on the line; lane 0 is the line itself, others stand above it. */
    record Dot(int number, String x, String y, String state) {}

    /** Where a month begins. */
    record Month(String x, String name) {}

    static DeadlineLine of(Session session, List<Judged> deadlines, LocalDate today, Words words) {
        var scale = Scale.of(session, deadlines, words.language());
        var points = new ArrayList<Point>();
        var dots = new ArrayList<Dot>();
        var lanes = new ArrayList<Double>();
        for (var judged : deadlines) {
            int number = points.size() + 1;
            double at = scale.at(judged.deadline().day());
            int lane = lane(lanes, at);
            points.add(judged.in(words, number));
            dots.add(new Dot(number, percent(at), Integer.toString(44 - 22 * lane), judged.state()));
        }
        double opens = scale.at(session.opens());
        double closes = scale.at(session.closes().plusDays(1));
        return new DeadlineLine(
                points,
                dots,
                scale.months(words),
                percent(Math.min(opens, closes)),
                percent(Math.abs(closes - opens)),
                percent((opens + closes) / 2),
                scale.includes(today) ? percent(scale.at(today)) : null);
    }

    private static int lane(List<Double> lanes, double at) {
        int lane = 0;
        while (lane < lanes.size() && Math.abs(lanes.get(lane) - at) < NEAR) {
            lane++;
        }
        if (lane == lanes.size()) {
            lanes.add(at);
        } else {
            lanes.set(lane, at);
        }
        return lane;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    /** A deadline, and what is known of whether it was met. */
    record Judged(Deadline deadline, String state, @Nullable String fact) {

        Point in(Words words, int number) {
            var what = words.text("agenda.deadline." + deadline.what().word(), deadline.period());
            var source = deadline.citation().source();
            return new Point(
                    number,
                    words.date(deadline.day()),
                    what,
                    deadline.citation().in(words),
                    source == org.plenary.rules.Citation.Source.RULE
                            ? "/rules/" + deadline.citation().number()
                            : null,
                    state,
                    fact == null ? words.text("agenda.deadline-state." + state) : fact);
        }
    }

    /** From which day to which day the line runs, and which way. */
    private record Scale(LocalDate first, LocalDate last, boolean mirrored) {

        static Scale of(Session session, List<Judged> deadlines, Language language) {
            var first = deadlines.stream()
                    .map(judged -> judged.deadline().day())
                    .min(LocalDate::compareTo)
                    .orElse(session.opens());
            return new Scale(
                    first.minusDays(4),
                    session.closes().plusDays(3),
                    language.direction().equals("rtl"));
        }

        double at(LocalDate day) {
            double along = 100.0 * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
            return mirrored ? 100 - along : along;
        }

        boolean includes(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        List<Month> months(Words words) {
            var name = DateTimeFormatter.ofPattern("LLLL", words.language().locale());
            return Stream.iterate(YearMonth.from(first).plusMonths(1), month -> month.plusMonths(1))
                    .takeWhile(month -> includes(month.atDay(1)))
                    .map(month -> new Month(percent(at(month.atDay(1))), name.format(month)))
                    .toList();
        }
    }
}
