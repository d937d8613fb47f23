package org.plenary.agenda.checks;

import java.time.LocalDate;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.agenda.paper.AnnotatedAgenda.Meeting;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;
import org.plenary.rules.WorkingDays;

/** Meetings are held on the days of the session, on working days, and on each of them. */
final class DaysOfMeeting implements Check {

    private final WorkingDays working = WorkingDays.inVienna();

    @Override
    public Stream<Finding> findings(Paper paper) {
        var firstOfDay = new TreeMap<LocalDate, Meeting>(paper.agenda().meetings().stream()
                .collect(Collectors.toMap(Meeting::date, Function.identity(), (first, _) -> first)));
        return Stream.concat(
                firstOfDay.values().stream()
                        .flatMap(meeting -> Stream.of(
                                        withinTheSession(paper, meeting), notOnWeekend(meeting), notOnHoliday(meeting))
                                .flatMap(findings -> findings)
                                .map(finding -> finding.atLine(meeting.line()))),
                eachWorkingDayHasAMeeting(paper, firstOfDay));
    }

    private static Stream<Finding> withinTheSession(Paper paper, Meeting meeting) {
        var opens = paper.agenda().session().opens();
        var closes = paper.agenda().session().closes();
        boolean before = opens != null && meeting.date().isBefore(opens);
        boolean after = closes != null && meeting.date().isAfter(closes);
        return before || after
                ? Stream.of(Finding.breach("meeting-outside-session", Citation.THE_PAPER, meeting.date()))
                : Stream.empty();
    }

    private static Stream<Finding> notOnWeekend(Meeting meeting) {
        return WorkingDays.isWeekend(meeting.date())
                ? Stream.of(Finding.departure("meeting-on-weekend", Citation.practice("working-days"), meeting.date()))
                : Stream.empty();
    }

    private Stream<Finding> notOnHoliday(Meeting meeting) {
        return working.holiday(meeting.date()).stream()
                .map(holiday -> Finding.departure(
                        "meeting-on-holiday", Citation.practice("holidays"), meeting.date(), holiday.name()));
    }

    /** A table that breaks off says nothing of the days after its last one. */
    private Stream<Finding> eachWorkingDayHasAMeeting(Paper paper, TreeMap<LocalDate, Meeting> firstOfDay) {
        var opens = paper.agenda().session().opens();
        var closes = paper.agenda().brokenOffAt() == null || firstOfDay.isEmpty()
                ? paper.agenda().session().closes()
                : firstOfDay.lastKey();
        if (opens == null || closes == null || closes.isBefore(opens) || firstOfDay.isEmpty()) {
            return Stream.empty();
        }
        return opens.datesUntil(closes.plusDays(1))
                .filter(working::isWorkingDay)
                .filter(day -> !firstOfDay.containsKey(day))
                .map(day -> Finding.note("day-without-meeting", Citation.THE_PAPER, day));
    }
}
