package org.plenary.programme.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.languages.Words;
import org.plenary.programme.Programme;
import org.plenary.sessions.Session;

/**
 * The programme of a session: as a grid on wide screens and paper, as a list by day on phones.
 *
 * @param current the meetings that sit now
 * @param calendars the whole session, then each stream
 * @param approval what to say of the approval; null before it
 */
record TimetablePage(
        String session,
        String sessionAddress,
        String body,
        String dates,
        String hours,
        String meetings,
        @Nullable Approved approval,
        List<MeetingCard> current,
        Grid<MeetingCard> grid,
        List<Day> days,
        List<CalendarLink> calendars,
        String tableAddress) {

    static TimetablePage of(Session session, Programme programme, Instant moment, Site site, Words words) {
        var cards = programme.meetings().stream()
                .map(meeting -> MeetingCard.of(session, meeting, moment, words))
                .toList();
        return new TimetablePage(
                words.text("sessions.nth", session.number()),
                session.address(),
                session.body().shortName().in(words.language()).text(),
                words.dates(session.opens(), session.closes()),
                hours(session, words),
                words.text(
                        "programme.count",
                        cards.size(),
                        programme.days().size(),
                        programme.meetings().stream()
                                .filter(meeting -> meeting.stream() == MeetingStream.PARALLEL)
                                .count()),
                Approved.of(programme, words),
                cards.stream().filter(MeetingCard::now).toList(),
                Grid.of(
                        programme,
                        programme.days(),
                        session.body(),
                        words,
                        meeting -> MeetingCard.of(session, meeting, moment, words)),
                programme.days().stream()
                        .map(day -> day(session, programme, day, moment, words))
                        .toList(),
                calendars(session, site, words),
                "/api" + session.address() + "/programme");
    }

    /** The zone in words, such as "Hours of Vienna (UTC+2)". */
    static String hours(Session session, Words words) {
        var offset = session.body().zone().getRules().getOffset(session.opens().atTime(12, 0));
        return words.text(
                "programme.hours",
                session.place().in(words.language()).text(),
                offset.getId().equals("Z") ? "UTC" : "UTC" + offset.getId().replaceFirst(":00$", ""));
    }

    private static Day day(Session session, Programme programme, LocalDate day, Instant moment, Words words) {
        return new Day(
                words.day(day),
                day.equals(LocalDate.ofInstant(moment, session.body().zone())),
                programme.on(day).stream()
                        .map(meeting -> MeetingCard.of(session, meeting, moment, words))
                        .toList());
    }

    private static List<CalendarLink> calendars(Session session, Site site, Words words) {
        var address = session.address() + "/programme";
        return List.of(
                CalendarLink.of(words.text("programme.all-meetings"), address + ".ics", site, words),
                CalendarLink.of(words.text("programme.plenary"), address + "/plenary.ics", site, words),
                CalendarLink.of(words.text("programme.parallel"), address + "/parallel.ics", site, words));
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    /** A day of the list. */
    record Day(String label, boolean today, List<MeetingCard> meetings) {}

    /** Where calendar programs find a calendar, and where a browser gets the file. */
    record CalendarLink(String name, String subscribe, String download) {

        static CalendarLink of(String name, String address, Site site, Words words) {
            var asked = address + "?lang=" + words.language().tag();
            return new CalendarLink(name, "webcal://" + site.authority() + asked, asked);
        }
    }

    /** The approval by the extended bureau. */
    record Approved(String kind, String label) {

        static @Nullable Approved of(Programme programme, Words words) {
            var approval = programme.approval();
            if (approval == null) {
                return null;
            }
            return approval.changedSince()
                    ? new Approved("revised", words.text("programme.approved-changed", approval.on()))
                    : new Approved("adopted", words.text("programme.approved", approval.on()));
        }
    }

    /** The address of this desk without the scheme, as {@code webcal:} needs it. */
    record Site(String authority) {

        Site {
            authority = authority.toLowerCase(Locale.ROOT);
        }
    }
}
